import { describe, expect, test } from "vitest"
import { openLedger } from "../open-ledger.js"

const question = { body: { model: "gpt-4o-mini", messages: [{ role: "user", content: "Say hello." }] } }
const left = (micros: number) => ({
  credits_remaining_micros: micros,
  currency: "USD",
  top_up_url: "https://vendo.run/billing",
})

test("a call sets a dollar aside, and is charged its real cost a minute later", () => {
  const { ledger, ask, read } = openLedger("vendo", { balance: "3", costPerCall: "0.012345" })
  expect(ask("createChatCompletion", question)).toMatchObject({ status: 200, body: { model: "gpt-4o-mini" } })
  expect(read("getBalance")).toEqual(left(2_000_000))
  ledger.advance("59s")
  expect(read("getBalance")).toEqual(left(2_000_000))
  ledger.advance("1s")
  expect(read("getBalance")).toEqual(left(2_987_655))
})

test("calls at the same time never promise more than there is", () => {
  const { ledger, ask, read } = openLedger("vendo", { balance: "2.5" })
  const statuses = [1, 2, 3].map(() => ask("createChatCompletion", question)?.status)
  expect(statuses).toEqual([200, 200, 402])
  expect(read("getBalance")).toEqual(left(500_000))
  ledger.advance("1m")
  expect(read("getBalance")).toEqual(left(2_460_000))
})

test("a balance that does not cover the reserved amount is a 402", () => {
  const { ask } = openLedger("vendo", { balance: "0.999999" })
  expect(ask("createChatCompletion", question)).toEqual({
    status: 402,
    body: { error: { message: "Insufficient credits" } },
  })
})

test("an overdrawn balance is shown as nothing, and as it is by the older routes", () => {
  const { ledger, ask, read } = openLedger("vendo", { balance: "1", costPerCall: "1.35" })
  ask("createChatCompletion", question)
  ledger.advance("1m")
  expect(read("getBalance")).toEqual(left(0))
  expect(read("getLegacyBalance")).toEqual({ balance_usd: -0.35, tenant_id: "t_abc" })
  expect(read("getCliBalance")).toEqual({ balance_usd: -0.35 })
  ledger.topUp("2")
  expect(read("getBalance")).toEqual(left(1_650_000))
})

test("a deployment is refused when nothing is left", () => {
  const { ledger, ask } = openLedger("vendo", { balance: "0" })
  const deploy = { body: { toolSlug: "hermes", tenantSlug: "acme" }, key: "" }
  expect(ask("deploy", deploy)).toEqual({
    status: 402,
    body: {
      message: "Add credits to your wallet before deploying.",
      code: "INSUFFICIENT_CREDITS",
      balance_usd: 0,
    },
  })
  ledger.topUp("0.01")
  expect(ask("deploy", deploy)).toBeUndefined()
})

test("micros beyond 32 bits are reported", () => {
  expect(openLedger("vendo", { balance: "5000" }).read("getBalance")).toEqual(left(5_000_000_000))
})

describe("a limit", () => {
  const caps = { balance: "100", costPerCall: "0.5", dailyCap: "1", monthlyCap: "2" }
  function spend(count: number, at: ReturnType<typeof openLedger>) {
    for (let call = 0; call < count; call += 1) {
      expect(at.ask("createChatCompletion", question)?.status).toBe(200)
      at.ledger.advance("1m")
    }
  }

  test("counts settled charges, and reports their sum", () => {
    const vendo = openLedger("vendo", caps)
    spend(1, vendo)
    expect(vendo.read("getSpendCaps")).toEqual({
      daily_micros: 1_000_000,
      monthly_micros: 2_000_000,
      used_today_micros: 500_000,
      used_month_micros: 500_000,
    })
  })

  test("of the day refuses until midnight (UTC), and says how long that is", () => {
    const vendo = openLedger("vendo", { ...caps, now: "2026-06-15T17:58:00Z" })
    spend(2, vendo)
    expect(vendo.ask("createChatCompletion", question)).toEqual({
      status: 429,
      headers: { "Vendo-Error-Code": "spend_cap_daily", "Retry-After": "21600" },
      body: { error: { code: "spend_cap_daily", message: "Daily spend cap reached", retry_after: 21600 } },
    })
    vendo.ledger.advance("5h")
    expect(vendo.ask("createChatCompletion", question)?.status).toBe(429)
    vendo.ledger.advance("1h")
    expect(vendo.read("getSpendCaps")).toMatchObject({ used_today_micros: 0, used_month_micros: 1_000_000 })
    spend(1, vendo)
  })

  test("of the month refuses until the first of the next, though the day's is reached too", () => {
    const vendo = openLedger("vendo", { ...caps, now: "2026-05-19T12:00:00Z" })
    spend(2, vendo)
    vendo.ledger.advance("1d")
    spend(2, vendo)
    vendo.ledger.advance("356m")
    expect(vendo.ledger.now().toISOString()).toBe("2026-05-20T18:00:00.000Z")
    expect(vendo.ask("createChatCompletion", question)).toMatchObject({
      status: 429,
      headers: { "Vendo-Error-Code": "spend_cap_monthly", "Retry-After": "972000" },
      body: { error: { retry_after: 972000 } },
    })
    vendo.ledger.advance(972_000_000)
    expect(vendo.read("getSpendCaps")).toMatchObject({ used_today_micros: 0, used_month_micros: 0 })
    spend(1, vendo)
  })

  test("a call that is settled after midnight counts for the new day", () => {
    const { ledger, ask, read } = openLedger("vendo", { ...caps, now: "2026-06-30T23:59:30Z" })
    ask("createChatCompletion", question)
    ledger.advance("1m")
    expect(read("getSpendCaps")).toMatchObject({ used_today_micros: 500_000, used_month_micros: 500_000 })
  })

  test("is null if there is no limit, and may be zero", () => {
    expect(openLedger("vendo").read("getSpendCaps")).toMatchObject({
      daily_micros: null,
      monthly_micros: null,
    })
    const { ask, read } = openLedger("vendo", { dailyCap: "0" })
    expect(read("getSpendCaps")).toMatchObject({ daily_micros: 0 })
    expect(ask("createChatCompletion", question)?.status).toBe(429)
  })
})

test("usage follows the same figures", () => {
  const { read } = openLedger("vendo", { usedToday: "1.25", usedThisMonth: "18.4" })
  const usage = (total: number) =>
    expect.objectContaining({ providers: ["openai"], summary: { totalCost: total } })
  expect(read("getUsage", { query: { period: "day" } })).toEqual(usage(1.25))
  expect(read("getUsage")).toEqual(usage(18.4))
  expect(openLedger("vendo").read("getUsage")).toMatchObject({ providers: [], summary: { totalCost: 0 } })
})

test("automatic reload comes when the clock moves on", () => {
  const { ledger, ask, read } = openLedger("vendo", {
    balance: "5.01",
    autoTopUp: { below: "5", amount: "20" },
  })
  ask("createChatCompletion", question)
  ledger.advance("59s")
  expect(read("getBalance")).toEqual(left(4_010_000))
  ledger.advance("1s")
  expect(read("getBalance")).toEqual(left(24_990_000))
})
