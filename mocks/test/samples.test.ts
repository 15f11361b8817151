import { afterAll, describe, expect, test } from "vitest"
import { startMocks } from "../src/index.js"

// The requests of the samples on the providers' own pages, with only the host replaced, and what the pages show for them.
const mocks = await startMocks()
afterAll(() => mocks.close())

/** The mock's address in place of a live host; the path is the live one. */
function replaceHost(
  id: keyof typeof mocks & ("vinci" | "venice" | "vendo" | "shortgenius" | "contentstats"),
) {
  return new URL(mocks[id].url).origin
}

async function ask(url: string, headers: Record<string, string> = {}, init: RequestInit = {}) {
  const response = await fetch(url, { ...init, headers })
  return { status: response.status, body: await response.json() }
}

describe("the page of Vinci", () => {
  const host = replaceHost("vinci")
  const authorization = "Bearer sk-your-api-key-here"

  test("the balance", async () => {
    expect(await ask(`${host}/api/v1/billing/balance`, { Authorization: authorization })).toEqual({
      status: 200,
      body: { balance_usd: 25.5, total_spent_usd: 134.75 },
    })
  })

  test("the usage, also of seven days", async () => {
    expect(await ask(`${host}/api/v1/billing/usage?days=7`, { Authorization: authorization })).toEqual({
      status: 200,
      body: {
        period_days: 30,
        total_requests: 156,
        total_seconds: 420.5,
        total_cost_usd: 21.025,
        current_balance_usd: 25.5,
        total_spent_usd: 134.75,
      },
    })
  })

  test("the balance covers a clip of ten seconds at 0.05 USD", async () => {
    const { body } = await ask(`${host}/api/v1/billing/balance`, { Authorization: authorization })
    expect(body.balance_usd >= 10 * 0.05).toBe(true)
  })

  test("a clip is ordered, or refused with the page's 402", async () => {
    const order = {
      method: "POST",
      body: JSON.stringify({ prompt: "A paper boat", duration_seconds: 5 }),
    }
    const headers = { Authorization: authorization, "Content-Type": "application/json" }
    const url = `${host}/api/v1/generate/text-to-video`
    expect(await ask(url, headers, order)).toMatchObject({ status: 200, body: { status: "pending" } })
    expect(await ask(url, { ...headers, Prefer: "code=402" }, order)).toEqual({
      status: 402,
      body: { detail: "Insufficient balance. Current balance: $1.25, required: $2.50" },
    })
  })
})

test("the page of Venice: the balance", async () => {
  const headers = { Authorization: "Bearer <token>" }
  expect(await ask(`${replaceHost("venice")}/api/v1/billing/balance`, headers)).toEqual({
    status: 200,
    body: {
      canConsume: true,
      consumptionCurrency: "DIEM",
      balances: { diem: 90.5, usd: 25 },
      diemEpochAllocation: 100,
    },
  })
})

describe("the page of Vendo", () => {
  // What the provider's client sends for `vendo.billing.balance()` and `vendo.billing.spend_caps()`.
  const headers = {
    Authorization: "Bearer vendo_sk_sample",
    "Vendo-API-Version": "2026-05-02",
    "User-Agent": "@vendodev/sdk/0.1.0",
    Accept: "application/json",
  }

  test("the balance is micros, and passes the page's gate of half a dollar", async () => {
    const { status, body } = await ask(`${replaceHost("vendo")}/api/billing/balance`, headers)
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        credits_remaining_micros: 12_500_000,
        currency: "USD",
        top_up_url: "https://vendo.run/billing",
      },
    })
    expect(body.credits_remaining_micros / 1_000_000).toBe(12.5)
    expect(body.credits_remaining_micros < 500_000).toBe(false)
  })

  test("a balance under the gate is refused by the gate", async () => {
    const { body } = await ask(`${replaceHost("vendo")}/api/billing/balance`, {
      ...headers,
      Prefer: "example=low",
    })
    expect(body.credits_remaining_micros < 500_000).toBe(true)
  })

  test("the spend caps are there", async () => {
    expect(await ask(`${replaceHost("vendo")}/api/billing/spend-caps`, headers)).toMatchObject({
      status: 200,
      body: { daily_micros: 5_000_000, used_today_micros: 1_250_000 },
    })
  })
})

test("the page of ShortGenius: the credits, on the newer base and on the older one", async () => {
  const headers = { Authorization: "Bearer sg-sample" }
  for (const base of ["/v1", "/api/v1"])
    expect(await ask(`${replaceHost("shortgenius")}${base}/credits`, headers)).toEqual({
      status: 200,
      body: { balance: { credits: 217 } },
    })
})

describe("the page of ContentStats", () => {
  const url = `${replaceHost("contentstats")}/api/v1/usage`
  const headers = { "X-API-Key": "cs_live_YOUR_KEY" }

  test("the usage", async () => {
    expect(await ask(url, headers)).toEqual({
      status: 200,
      body: {
        balance_usd: 12.45,
        total_snapshots: 450,
        active_videos: 3,
        uncharged_usage_usd: 0.75,
        total_charged_usd: 6.75,
        estimated_snapshots_remaining: 830,
        cost_per_snapshot: 0.015,
      },
    })
  })

  test("no key is the page's 401", async () => {
    expect(await ask(url)).toEqual({ status: 401, body: { error: "API key required" } })
  })

  test("the figures of the page's dashboard follow from it", async () => {
    const { body: usage } = await ask(url, headers)
    expect(`$${(usage.balance_usd - usage.uncharged_usage_usd).toFixed(2)}`).toBe("$11.70")
    expect(Math.floor(usage.estimated_snapshots_remaining / (usage.active_videos * 24))).toBe(11)
    expect(Math.floor(usage.balance_usd / usage.cost_per_snapshot)).toBe(usage.estimated_snapshots_remaining)
  })

  test("tracking for seven days can be afforded", async () => {
    const { body: usage } = await ask(url, headers)
    expect(usage.balance_usd - usage.uncharged_usage_usd >= 7 * 24 * 0.015).toBe(true)
  })
})
