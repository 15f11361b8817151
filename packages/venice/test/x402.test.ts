import { expect, test } from "vitest"
import { createVenice } from "../src/index.js"

const walletAddress = "0x2222222222222222222222222222222222222222"
const signature = "c2lnbmVkIGJ5IHRoZSB3YWxsZXQ="

/** A Venice that accepts every request, and the requests that it received. */
function createWallet(options: { apiKey?: string } = { apiKey: "sk-never-sent" }) {
  const requests: { url: string; method?: string | undefined; headers: Headers; body: unknown }[] = []
  const { client } = createVenice({
    ...options,
    fetch: async (url, { method, headers, body }) => {
      requests.push({ url, method, headers: new Headers(headers), body })
      return Response.json({ success: true, data: { walletAddress } })
    },
  })
  return { client, requests }
}

test.each(["SIGN-IN-WITH-X", "X-Sign-In-With-X"])(
  "a wallet reads its balance with %s, and the API key is not sent along",
  async (header) => {
    const { client, requests } = createWallet()
    const { data } = await client.GET("/x402/balance/{walletAddress}", {
      params: { path: { walletAddress } },
      headers: { [header]: signature },
    })
    expect(data?.data.walletAddress).toBe(walletAddress)
    const [request] = requests
    expect(request?.url).toBe(`https://api.venice.ai/api/v1/x402/balance/${walletAddress}`)
    expect(request?.headers.get(header)).toBe(signature)
    expect(JSON.stringify([...(request?.headers ?? [])])).not.toContain("sk-never-sent")
  },
)

test("a wallet needs no API key to read its ledger", async () => {
  const { client, requests } = createWallet({})
  await client.GET("/x402/transactions/{walletAddress}", {
    params: { path: { walletAddress }, query: { limit: 100 } },
    headers: { "SIGN-IN-WITH-X": signature },
  })
  expect(requests.map(({ url, headers }) => [new URL(url).search, headers.has("authorization")])).toEqual([
    ["?limit=100", false],
  ])
})

test("a payment is sent without a body, a content type or an API key", async () => {
  const { client, requests } = createWallet()
  await client.POST("/x402/top-up", { params: { header: { "PAYMENT-SIGNATURE": signature } } })
  const [request] = requests
  expect(request).toMatchObject({ method: "POST", body: undefined })
  expect(request?.headers.get("payment-signature")).toBe(signature)
  expect(request?.headers.has("content-type")).toBe(false)
  expect(request?.headers.has("authorization")).toBe(false)
})

test("a call that a key pays for is sent the key", async () => {
  const { client, requests } = createWallet()
  await client.POST("/chat/completions", { body: { model: "m", messages: [{ role: "user", content: "?" }] } })
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer sk-never-sent")
})
