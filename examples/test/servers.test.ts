import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import worker from "../cloudflare-worker.ts"
import { startExample } from "./start-example.ts"

const mocks = await startMocks({ providers: ["venice", "vinci"], ledger: { vinci: { balance: "0.75" } } })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())

describe("express-server.ts", async () => {
  const server = await startExample("express-server.ts", { ...mocks.environment, PORT: "0" })
  afterAll(() => server.stop())
  const order = (seconds: unknown) =>
    fetch(`${server.line}/videos`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ prompt: "a lighthouse", seconds }),
    })

  test("makes the video that the balance covers, and does not start the other one", async () => {
    expect((await order(10)).status).toBe(202)
    const refused = await order(10)
    expect(refused.status).toBe(503)
    expect(await refused.json()).toEqual({ error: expect.stringContaining("Try again later") })
    expect(mocks.vinci.requests.filter(({ method }) => method === "POST")).toHaveLength(1)
  })

  test("distinguishes an invalid request from a failing provider", async () => {
    expect((await order("ten")).status).toBe(400)
    mocks.vinci.use("unauthorized")
    expect((await order(20)).status).toBe(503)
  })

  test("shows the balance", async () => {
    const buckets = await (await fetch(`${server.line}/balance`)).json()
    expect(buckets).toEqual([{ id: "balance", available: expect.objectContaining({ unit: "USD" }) }])
  })
})

describe("cloudflare-worker.ts", () => {
  const env = {
    VINCI_API_KEY: mocks.vinci.apiKey,
    VINCI_BASE_URL: mocks.vinci.url,
    VENICE_API_KEY: mocks.venice.apiKey,
    VENICE_BASE_URL: mocks.venice.url,
  }

  test("reports the balance with keys that only its env holds", async () => {
    const response = await worker.fetch(new Request("https://worker.example/balances"), env)
    expect(await response.json()).toEqual([
      expect.objectContaining({
        provider: "vinci",
        balance: { buckets: [{ id: "balance", available: { value: "0.75", unit: "USD" } }] },
      }),
      expect.objectContaining({ provider: "venice", balance: expect.objectContaining({ canSpend: true }) }),
    ])
  })

  test("reports a failure in its row, without the key", async () => {
    mocks.vinci.use("unauthorized")
    const text = await (await worker.fetch(new Request("https://worker.example/balances"), env)).text()
    expect(JSON.parse(text)[0]).toMatchObject({ provider: "vinci", error: { name: "AuthenticationError" } })
    expect(text).not.toContain(mocks.vinci.apiKey)
  })

  test("serves nothing at other paths", async () => {
    expect((await worker.fetch(new Request("https://worker.example/"), env)).status).toBe(404)
  })
})
