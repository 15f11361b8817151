import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, test } from "vitest"
import { createVenice } from "../src/index.js"

const mocks = await startMocks({ providers: ["venice"] })
afterAll(() => mocks.close())

const { url, apiKey } = mocks.venice
const send = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${url}${path}`, init)
  const { status, headers } = response
  const text = await response.text()
  return { status, headers, body: text.startsWith("{") ? JSON.parse(text) : text }
}
const keyed = { authorization: `bearer ${apiKey}` }
const decode = (header: string | null) => JSON.parse(Buffer.from(header ?? "", "base64").toString())

describe("the removed endpoint", () => {
  test.each([{}, { accept: "text/csv" }, { accept: "*/*" }, { accept: "application/json", ...keyed }])(
    "says so to %j, and names its successor",
    async (headers) => {
      const answer = await send("/billing/usage?limit=9999&page=zero", { headers })
      expect(answer.status).toBe(410)
      expect(answer.body).toEqual({ error: expect.any(String) })
      expect(answer.headers.get("deprecation")).toBe("@1783555200")
      expect(answer.headers.get("sunset")).toBe("Wed, 16 Sep 2026 00:00:00 GMT")
      expect(answer.headers.get("link")).toBe('</api/v1/billing/usage-history>; rel="successor-version"')
    },
  )

  test("is a BillingUnavailableError with its successor through any other client", async () => {
    const error = await createVenice().readError(await fetch(`${url}/billing/usage`))
    expect(error).toMatchObject({
      name: "BillingUnavailableError",
      operation: "getBillingUsage",
      successor: "https://api.venice.ai/api/v1/billing/usage-history",
    })
  })
})

describe("the ledger", () => {
  test("accepts a cursor without filters", async () => {
    expect((await send("/billing/usage-history?cursor=abc", { headers: keyed })).status).toBe(200)
    for (const filter of ["currency=USD", "pageSize=10", "startTimestamp=2026-06-01T00:00:00Z"]) {
      const answer = await send(`/billing/usage-history?cursor=abc&${filter}`, { headers: keyed })
      expect(answer).toMatchObject({ status: 400, body: { details: expect.anything() } })
    }
  })

  test.each([
    "pageSize=9",
    "pageSize=1001",
    "currency=VCU",
    "startTimestamp=2026-06-01T00:00:00%2B02:00",
    "cursor=a.b",
  ])("refuses %s", async (query) => {
    expect((await send(`/billing/usage-history?${query}`, { headers: keyed })).status).toBe(400)
  })

  test("is sent as CSV with the cursor in a header", async () => {
    const headers = { ...keyed, accept: "text/csv", prefer: "example=csv-first-page" }
    const answer = await send("/billing/usage-history", { headers })
    expect(answer.headers.get("content-type")).toContain("text/csv")
    expect(answer.headers.get("x-next-cursor")).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(answer.body).toMatch(/^timestamp,sku,/)
  })
})

test("usage is reported for 90 days at most", async () => {
  const lookback = (days: number) => send(`/billing/usage-analytics?lookback=${days}d`, { headers: keyed })
  expect([(await lookback(90)).status, (await lookback(91)).status]).toEqual([200, 400])
})

describe("a wallet", () => {
  const address = "0xAbCdEf0123456789aBcDeF0123456789ABCDEF01"
  const signed = { "sign-in-with-x": "c2lnbmVk" }

  test.each([
    [address, signed, 200],
    [address.toLowerCase(), { "x-sign-in-with-x": "c2lnbmVk", "content-type": "application/json" }, 200],
    ["EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v", signed, 200],
    [address, {}, 401],
    [address, keyed, 401],
    [address.slice(0, 41), signed, 400],
    ["0OIl".repeat(9), signed, 400],
  ])("%s with %j gets a response of %i", async (wallet, headers, status) => {
    expect((await send(`/x402/balance/${wallet}`, { headers })).status).toBe(status)
    expect((await send(`/x402/transactions/${wallet}`, { headers })).status).toBe(status)
  })

  test("may not read more than 100 transactions at once", async () => {
    const page = (query: string) => send(`/x402/transactions/${address}?${query}`, { headers: signed })
    expect((await page("limit=100&offset=0")).status).toBe(200)
    expect((await page("limit=101")).status).toBe(400)
    expect((await page("offset=-1")).status).toBe(400)
  })
})

describe("a top-up", () => {
  const json = { "content-type": "application/json" }

  test.each<RequestInit>([{}, { headers: json, body: "{}" }, { headers: keyed }])(
    "without a payment (%j) says how to pay, in the body and in a header",
    async (init) => {
      const { status, headers, body } = await send("/x402/top-up", { method: "POST", ...init })
      expect(status).toBe(402)
      expect(body.accepts).toHaveLength(2)
      expect(decode(headers.get("payment-required"))).toEqual(body)
    },
  )

  test.each(["PAYMENT-SIGNATURE", "X-402-Payment", "X-PAYMENT"])(
    "with a payment in %s is settled, with a body or without",
    async (header) => {
      for (const init of [{}, { body: "{}" }]) {
        const headers = { [header]: "cGFpZA==", ...("body" in init && json) }
        const answer = await send("/x402/top-up", { method: "POST", headers, ...init })
        expect(answer).toMatchObject({ status: 200, body: { success: true } })
        const { success, payer } = decode(answer.headers.get("payment-response"))
        expect({ success, payer }).toEqual({ success: true, payer: answer.body.data.walletAddress })
      }
    },
  )
})

describe("a request to a model", () => {
  const question = (headers: Record<string, string>) =>
    send("/chat/completions", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ model: "zai-org-glm-5-1", messages: [{ role: "user", content: "?" }] }),
    })

  test.each<Record<string, string>>([
    keyed,
    { "SIGN-IN-WITH-X": "c2lnbmVk" },
    { "X-Sign-In-With-X": "c2lnbmVk" },
  ])("with %j gets a response", async (headers) => {
    expect((await question(headers)).status).toBe(200)
  })

  test("with neither key nor signature gets a list of ways to pay, not a 401", async () => {
    const { status, headers, body } = await question({})
    expect(status).toBe(402)
    const { authOptions, ...requirements } = body
    expect(decode(headers.get("payment-required"))).toEqual(requirements)
    expect(authOptions.x402Wallet.legacyHeader).toBe("X-Sign-In-With-X")
  })

  test("of a wallet with too little gets the remaining amount in the body, and the ways to pay in a header", async () => {
    const { headers, body } = await question({ ...keyed, prefer: "example=wallet-empty" })
    expect(body).toMatchObject({ code: "PAYMENT_REQUIRED", currentBalanceUsd: 0.04 })
    expect(decode(headers.get("payment-required")).accepts).toHaveLength(2)
  })

  test("that a key cannot pay for lists no ways to pay", async () => {
    const { status, headers } = await question({ ...keyed, prefer: "example=empty" })
    expect([status, headers.has("payment-required")]).toEqual([402, false])
  })
})
