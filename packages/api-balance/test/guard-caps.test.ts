import { describe, expect, test } from "vitest"
import { createApiBalance, createVendo, ServerError, type SpendCap, toAmount } from "../src/index.js"
import { createAccount } from "./create-account.js"
import { createManualClock } from "./create-manual-clock.js"

const usd = (value: string) => toAmount(value, "USD")
const end = "2026-11-24T00:00:00.000Z"
const daily = (limit: string, spent: string): SpendCap => ({
  id: "daily",
  limit: usd(limit),
  spent: usd(spent),
  period: { kind: "calendar", start: "2026-11-23T00:00:00.000Z", end },
  appliesToKey: true,
  setBy: "owner",
})

function open(left: string, getSpendCaps: () => Promise<readonly SpendCap[]>) {
  const clock = createManualClock()
  let read = 0
  const account = {
    ...createAccount(left),
    getSpendCaps: () => {
      read++
      return getSpendCaps()
    },
  }
  const api = createApiBalance({ providers: [account], clock })
  const run = (price: string) => api.guard.run({ provider: "bank", price }, () => "made")
  return { ...api, run, clock, read: () => read }
}

describe("a cap of the calling key", () => {
  test("that leaves less than the balance decides how much can be spent", async () => {
    const { canAfford, getAffordability } = open("12.50", async () => [daily("5", "4.90")])
    expect(await getAffordability("bank", "5 USD")).toBe("no")
    expect(await canAfford("bank", "0.10 USD")).toBe(true)
    expect(await canAfford("bank", "0.11 USD")).toBe(false)
  })

  test("refuses a guarded call that exceeds it, and the error names the cap and the time of its reset", async () => {
    const { run } = open("12.50", async () => [daily("5", "4.90")])
    await expect(run("0.11 USD")).rejects.toMatchObject({
      name: "SpendCapExceededError",
      provider: "bank",
      spendCap: "daily",
      resetsAt: end,
    })
    expect(await run("0.10 USD")).toBe("made")
  })

  test("counts the spending of guarded calls since it was read", async () => {
    const { run, canAfford } = open("12.50", async () => [daily("5", "4")])
    expect(await run("0.60 USD")).toBe("made")
    expect(await canAfford("bank", "0.40 USD")).toBe(true)
    expect(await canAfford("bank", "0.41 USD")).toBe(false)
    await expect(run("0.41 USD")).rejects.toMatchObject({ name: "SpendCapExceededError" })
  })

  test("in another unit than the price does not count", async () => {
    const cap = { ...daily("0", "0"), limit: toAmount(0, "DIEM"), spent: toAmount(0, "DIEM") }
    const { run, canAfford } = open("12.50", async () => [cap])
    expect([await canAfford("bank", "5 USD"), await run("5 USD")]).toEqual([true, "made"])
  })

  test("is read at most once per cache TTL", async () => {
    const { run, canAfford, clock, read } = open("12.50", async () => [daily("5", "0")])
    for (let call = 0; call < 3; call++) {
      await run("0.01 USD")
      await canAfford("bank", "1 USD")
    }
    expect(read()).toBe(1)
    await clock.advance(30_000)
    await run("0.01 USD")
    expect(read()).toBe(2)
  })
})

describe("a cap that may not limit the calling key changes nothing:", () => {
  const { appliesToKey: _, ...anyCap } = daily("5", "4.90")
  const { spent: __, ...unmeasured } = daily("5", "4.90")
  test.each<[string, () => Promise<readonly SpendCap[]>]>([
    ["a cap that may be another key's", async () => [anyCap]],
    ["a cap whose spending is not reported", async () => [unmeasured]],
    ["no cap", async () => []],
    ["caps that cannot be read", () => Promise.reject(new ServerError({ status: 503 }))],
    ["an invalid response", async () => [{ id: 5 }] as never],
  ])("%s", async (_, getSpendCaps) => {
    const { run, canAfford } = open("12.50", getSpendCaps)
    expect([await canAfford("bank", "5 USD"), await run("5 USD")]).toEqual([true, "made"])
  })

  test("a failure is not repeated before the cache TTL is over", async () => {
    const { run, clock, read } = open("12.50", () => Promise.reject(new ServerError({ status: 503 })))
    for (let call = 0; call < 4; call++) {
      await run("0.01 USD")
      await clock.advance(7000)
    }
    expect(read()).toBe(1)
  })
})

test("Vendo reports which caps limit the key: 12.50 USD with 0.10 USD left of the daily cap do not cover 5 USD", async () => {
  const bodies: Record<string, object> = {
    balance: {
      credits_remaining_micros: 12_500_000,
      currency: "USD",
      top_up_url: "https://vendo.run/billing",
    },
    "spend-caps": {
      daily_micros: 5_000_000,
      monthly_micros: null,
      used_today_micros: 4_900_000,
      used_month_micros: 4_900_000,
    },
  }
  const fetch = async (url: string) => Response.json(bodies[url.split("/").at(-1) ?? ""])
  const { canAfford } = createApiBalance({ providers: [createVendo({ apiKey: "key", fetch })] })
  expect([await canAfford("vendo", "5 USD"), await canAfford("vendo", "0.10 USD")]).toEqual([false, true])
})
