import { type StartMocksOptions, startMocks } from "@api-balance/mocks"
import {
  type AnyBillingError,
  createContentStats,
  createShortGenius,
  createVendo,
  createVenice,
  createVinci,
  type ErrorResponse,
} from "api-balance"
import { describe, expect, onTestFinished, test } from "vitest"

const usd = (value: string) => ({ value, unit: "USD" })
const messages = [{ role: "user", content: "Say hello." }]

/** Mocks with money in them, which are gone when the test is. */
async function startLedgers(ledger: NonNullable<StartMocksOptions["ledger"]>) {
  const mocks = await startMocks({ ledger })
  onTestFinished(() => mocks.close())
  return mocks
}

/** What the money error of an answer is, as the provider reads it; undefined where it was paid for. */
async function readAnswer(
  { readError }: { readError(response: ErrorResponse): Promise<AnyBillingError | undefined> },
  call: Promise<{ response: Response; error?: unknown }>,
) {
  const { response, error } = await call
  return response.ok
    ? undefined
    : readError({ status: response.status, headers: response.headers, body: error })
}

describe("vinci", () => {
  async function start(balance: string) {
    const { vinci: mock } = await startLedgers({ vinci: { balance } })
    const vinci = createVinci({ apiKey: mock.apiKey, baseUrl: mock.url })
    const order = (seconds: number) =>
      readAnswer(
        vinci,
        vinci.client.POST("/generate/text-to-video", {
          body: { prompt: "A boat", duration_seconds: seconds },
        }),
      )
    const available = async () => (await vinci.getBalance()).buckets[0]?.available
    return { mock, vinci, order, available }
  }

  test("an account is spent to zero, refuses, is topped up, and goes on", async () => {
    const { mock, vinci, order, available } = await start("1.00")
    expect(await order(10)).toBeUndefined()
    expect(await available()).toEqual(usd("0.5"))
    expect(await order(7)).toBeUndefined()
    expect(await available()).toEqual(usd("0.15"))
    expect(await order(4)).toMatchObject({
      name: "InsufficientBalanceError",
      available: usd("0.15"),
      required: usd("0.2"),
    })
    expect(await order(3)).toBeUndefined()
    expect(await available()).toEqual(usd("0"))
    expect(await order(1)).toMatchObject({ available: usd("0"), required: usd("0.05") })
    mock.ledger.topUp("5")
    expect(await order(10)).toBeUndefined()
    expect(await available()).toEqual(usd("4.5"))
    expect(await vinci.getUsage()).toMatchObject({
      spent: [usd("1.5")],
      quantities: { requests: "4", seconds: "30" },
    })
  })

  test("a clip from a picture, which is sent as a form, costs the same", async () => {
    const { mock, available } = await start("1.00")
    const body = new FormData()
    body.append("image", new Blob(["x"]), "portrait.png")
    body.append("prompt", "She smiles")
    body.append("duration_seconds", "8")
    const headers = { authorization: `Bearer ${mock.apiKey}` }
    const response = await fetch(`${mock.url}/generate/image-to-video`, { method: "POST", headers, body })
    expect([response.status, await response.json()]).toMatchObject([200, { estimated_cost_usd: 0.4 }])
    expect(await available()).toEqual(usd("0.6"))
  })

  test("ten who spend at once lose no cent, and none is spent twice", async () => {
    const { vinci, order, available } = await start("12.35")
    const spendAll = async () => {
      for (let paid = 0; ; paid += 1) if (await order(3)) return paid
    }
    const paid = await Promise.all(Array.from({ length: 10 }, spendAll))
    expect(paid.reduce((sum, one) => sum + one)).toBe(82)
    expect(await available()).toEqual(usd("0.05"))
    expect(await vinci.getUsage()).toMatchObject({ spent: [usd("12.3")], quantities: { requests: "82" } })
  })
})

describe("contentstats", () => {
  test("an account is spent to zero as the clock advances, refuses, is topped up, and goes on", async () => {
    const { contentstats: mock } = await startLedgers({ contentstats: { balance: "1.08" } })
    const contentstats = createContentStats({ apiKey: mock.apiKey, baseUrl: mock.url })
    const track = (days: number) =>
      readAnswer(
        contentstats,
        contentstats.client.POST("/videos/track", {
          body: { video_link: "https://www.tiktok.com/@user/video/1", duration_days: days },
        }),
      )
    const bucket = async () => (await contentstats.getBalance()).buckets[0]
    expect(await track(3)).toBeUndefined()
    expect(await bucket()).toMatchObject({ available: usd("1.08"), pending: usd("0") })
    mock.ledger.advance("1h")
    expect(await bucket()).toMatchObject({ available: usd("1.065") })
    expect(await track(3)).toMatchObject({
      name: "InsufficientBalanceError",
      available: usd("1.065"),
      required: usd("1.08"),
      shortfall: usd("0.015"),
    })
    mock.ledger.advance("4d")
    expect(await bucket()).toMatchObject({ available: usd("0"), pending: usd("0") })
    expect(await track(1)).toMatchObject({
      available: usd("0"),
      required: usd("0.36"),
      shortfall: usd("0.36"),
    })
    mock.ledger.topUp("10")
    expect(await track(1)).toBeUndefined()
    mock.ledger.advance("2d")
    expect(await bucket()).toMatchObject({ available: usd("9.64"), pending: usd("0") })
    expect(await contentstats.getUsage()).toMatchObject({
      spent: [usd("1.44")],
      quantities: { snapshots: "96" },
    })
  })

  test("ten who order at once lose no cent", async () => {
    const { contentstats: mock } = await startLedgers({ contentstats: { balance: "3" } })
    const contentstats = createContentStats({ apiKey: mock.apiKey, baseUrl: mock.url })
    const body = { video_link: "https://youtu.be/1", duration_days: 1 }
    const calls = Array.from({ length: 10 }, () =>
      readAnswer(contentstats, contentstats.client.POST("/videos/track", { body })),
    )
    expect(await Promise.all(calls)).toEqual(Array(10).fill(undefined))
    mock.ledger.advance("5d")
    expect((await contentstats.getBalance()).buckets[0]).toMatchObject({ available: usd("0") })
    expect((await contentstats.getUsage()).spent).toEqual([usd("3")])
  })
})

describe("vendo", () => {
  async function start(ledger: { balance: string; costPerCall: string; dailyCap?: string }) {
    const { vendo: mock } = await startLedgers({ vendo: ledger })
    const vendo = createVendo({ apiKey: mock.apiKey, baseUrl: mock.url })
    const ask = () =>
      readAnswer(
        vendo,
        vendo.client.POST("/v1/chat/completions", {
          body: { model: "gpt-4o-mini", messages },
        }),
      )
    const available = async () => (await vendo.getBalance()).buckets[0]?.available
    return { mock, vendo, ask, available }
  }

  test("an account is spent to zero, refuses, is topped up, and goes on", async () => {
    const { mock, ask, available } = await start({ balance: "2", costPerCall: "1" })
    expect(await ask()).toBeUndefined()
    expect(await available()).toEqual(usd("1"))
    mock.ledger.advance("1m")
    expect(await available()).toEqual(usd("1"))
    expect(await ask()).toBeUndefined()
    mock.ledger.advance("1m")
    expect(await available()).toEqual(usd("0"))
    expect(await ask()).toMatchObject({ name: "InsufficientBalanceError" })
    mock.ledger.topUp("1.5")
    expect(await ask()).toBeUndefined()
    mock.ledger.advance("1m")
    expect(await available()).toEqual(usd("0.5"))
  })

  test("the limit of a day is an error of its own, which tells its end, and what was spent", async () => {
    const { mock, vendo, ask } = await start({ balance: "5", costPerCall: "0.25", dailyCap: "0.25" })
    await ask()
    mock.ledger.advance("1m")
    expect(await ask()).toMatchObject({ name: "SpendCapExceededError", spendCap: "daily" })
    expect(await vendo.getSpendCaps()).toMatchObject([
      { id: "daily", limit: usd("0.25"), spent: usd("0.25") },
    ])
    expect((await vendo.getUsage({ period: "day" })).spent).toEqual([usd("0.25")])
    mock.ledger.advance("1d")
    expect(await ask()).toBeUndefined()
  })

  test("ten who spend at once lose no micro, and are never promised more than there is", async () => {
    const { mock, vendo, ask, available } = await start({ balance: "7.5", costPerCall: "0.012345" })
    const errors = await Promise.all(Array.from({ length: 10 }, ask))
    expect(errors.filter((error) => error === undefined)).toHaveLength(7)
    expect(await available()).toEqual(usd("0.5"))
    mock.ledger.advance("1m")
    expect(await available()).toEqual(usd("7.413585"))
    expect((await vendo.getUsage()).spent).toEqual([usd("0.086415")])
  })
})

describe("shortgenius", () => {
  test("an account is spent to zero, refuses, is topped up, and goes on", async () => {
    const { shortgenius: mock } = await startLedgers({ shortgenius: { balance: "25", costPerVideo: "12.5" } })
    const shortgenius = createShortGenius({ apiKey: mock.apiKey, baseUrl: mock.url })
    const body = { connection_ids: ["a"], title: "Drink more water", caption: "Three reasons" }
    const order = () => readAnswer(shortgenius, shortgenius.client.POST("/videos", { body }))
    const available = async () => (await shortgenius.getBalance()).buckets[0]?.available.value
    expect(await order()).toBeUndefined()
    expect(await available()).toBe("12.5")
    expect(await order()).toBeUndefined()
    expect(await available()).toBe("0")
    expect(await order()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
    mock.ledger.set({ shortfallStatus: 400 })
    expect(await order()).toMatchObject({ name: "InsufficientBalanceError", status: 400 })
    mock.ledger.topUp("126")
    const errors = await Promise.all(Array.from({ length: 12 }, order))
    expect(errors.filter((error) => error === undefined)).toHaveLength(10)
    expect(await available()).toBe("1")
  })
})

describe("venice", () => {
  async function start(ledger: { balance: string; diem: string; costPerCall: string; usdLimit?: string }) {
    const { venice: mock } = await startLedgers({ venice: ledger })
    const venice = createVenice({ apiKey: mock.apiKey, baseUrl: mock.url })
    const ask = () =>
      readAnswer(venice, venice.client.POST("/chat/completions", { body: { model: "a", messages } }))
    const available = async () => (await venice.getBalance()).buckets.map(({ available }) => available.value)
    const charges = async () => {
      const found: string[] = []
      for await (const { amount } of venice.charges()) found.push(`${amount.value} ${amount.unit}`)
      return found
    }
    return { mock, venice, ask, available, charges }
  }

  test("an account is spent to zero, refuses, is topped up, and goes on with the next epoch", async () => {
    const { mock, venice, ask, available, charges } = await start({
      balance: "0.05",
      diem: "0.05",
      costPerCall: "0.05",
    })
    expect(await ask()).toBeUndefined()
    expect(await available()).toEqual(["0", "0.05"])
    expect(await ask()).toBeUndefined()
    expect(await available()).toEqual(["0", "0"])
    expect(await ask()).toMatchObject({ name: "InsufficientBalanceError" })
    expect((await venice.getBalance()).canSpend).toBe(false)
    mock.ledger.topUp("1", { bucket: "usd" })
    expect(await ask()).toBeUndefined()
    expect(await available()).toEqual(["0", "0.95"])
    mock.ledger.advance("1d")
    expect(await available()).toEqual(["100", "0.95"])
    expect(await ask()).toBeUndefined()
    expect(await available()).toEqual(["99.95", "0.95"])
    expect(await charges()).toEqual(["0.05 DIEM", "0.05 USD", "0.05 USD", "0.05 DIEM"])
    expect((await venice.getUsage()).spent).toEqual([usd("0.1"), { value: "0.1", unit: "DIEM" }])
  })

  test("ten who spend at once lose nothing, and every charge stands in the ledger once", async () => {
    const { ask, available, charges } = await start({ balance: "1", diem: "0.1", costPerCall: "0.03" })
    const spendAll = async () => {
      while (!(await ask()));
    }
    await Promise.all(Array.from({ length: 10 }, spendAll))
    expect(await available()).toEqual(["0.01", "0.01"])
    expect(await charges()).toEqual([...Array(3).fill("0.03 DIEM"), ...Array(33).fill("0.03 USD")])
  })

  test("a limit of the key is an error of its own", async () => {
    const { venice, ask } = await start({ balance: "1", diem: "0", costPerCall: "0.5", usdLimit: "0.5" })
    expect(await ask()).toBeUndefined()
    expect(await ask()).toMatchObject({ name: "SpendCapExceededError" })
    expect(await venice.getSpendCaps()).toMatchObject([{ limit: usd("0.5"), spent: usd("0.5") }])
  })

  test("a wallet is asked to pay, pays, and spends what it paid", async () => {
    const { mock } = await start({ balance: "0", diem: "0", costPerCall: "4.95" })
    const address = "0xAbCdEf0123456789aBcDeF0123456789AbCdEf01"
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64")
    const signed = { "SIGN-IN-WITH-X": encode({ address }), "content-type": "application/json" }
    const send = (path: string, init: RequestInit) => fetch(mock.url + path, init)
    const ask = () =>
      send("/chat/completions", {
        method: "POST",
        headers: signed,
        body: JSON.stringify({ model: "a", messages }),
      })

    expect((await send("/x402/top-up", { method: "POST" })).status).toBe(402)
    const refused = await ask()
    expect([refused.status, await refused.json()]).toMatchObject([402, { currentBalanceUsd: 0 }])
    const payment = encode({
      x402Version: 2,
      payload: { authorization: { from: address, value: "5000000" } },
    })
    const paid = await send("/x402/top-up", { method: "POST", headers: { "PAYMENT-SIGNATURE": payment } })
    expect([paid.status, await paid.json()]).toMatchObject([200, { data: { newBalance: 5 } }])
    expect(JSON.parse(atob(paid.headers.get("payment-response") ?? ""))).toMatchObject({ success: true })
    expect((await ask()).headers.get("x-balance-remaining")).toBe("0.050000")
    expect((await ask()).status).toBe(402)
    const transactions = await send(`/x402/transactions/${address}`, { headers: signed })
    expect(await transactions.json()).toMatchObject({
      data: { currentBalance: 0.05, transactions: [{ amount: -4.95 }, { amount: 5 }] },
    })
  })

  test("an exported page is CSV, and names the next one in a header", async () => {
    const { mock, ask } = await start({ balance: "1", diem: "0", costPerCall: "0.01" })
    for (let call = 0; call < 11; call += 1) await ask()
    const headers = { authorization: `Bearer ${mock.apiKey}`, accept: "text/csv" }
    const first = await fetch(`${mock.url}/billing/usage-history?pageSize=10`, { headers })
    expect(first.headers.get("content-type")).toContain("text/csv")
    expect((await first.text()).trim().split("\n")).toHaveLength(11)
    const cursor = first.headers.get("x-next-cursor")
    const last = await fetch(`${mock.url}/billing/usage-history?cursor=${cursor}`, { headers })
    expect((await last.text()).trim().split("\n")).toHaveLength(2)
    expect(last.headers.has("x-next-cursor")).toBe(false)
  })
})
