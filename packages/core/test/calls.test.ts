import type { IncomingMessage } from "node:http"
import { describe, expect, test } from "vitest"
import { createFake } from "./fake-provider.js"
import { startServer } from "./start-server.js"

const healthy = JSON.stringify({ money: { left: 1.5 } })

/** A server that always succeeds, and records its requests. */
async function startHealthy() {
  const requests: IncomingMessage[] = []
  const url = await startServer((request, response) => {
    requests.push(request)
    response.setHeader("content-type", "application/json").end(healthy)
  })
  return { url, requests }
}

describe("a call", () => {
  test("goes to the base URL with its path, with the key after its scheme", async () => {
    const { url, requests } = await startHealthy()
    await createFake({ apiKey: "key-1", baseUrl: `${url}/prefix/` }).getBalance()
    expect(requests[0]?.url).toBe("/prefix/v1/balance")
    expect(requests[0]?.headers.authorization).toBe("Bearer key-1")
  })

  test("sends the headers of the options, but never instead of the key", async () => {
    const { url, requests } = await startHealthy()
    const headers = { "x-trace": "7", authorization: "Basic other" }
    await createFake({ apiKey: "key-1", baseUrl: url, headers }).getBalance()
    expect(requests[0]?.headers).toMatchObject({ "x-trace": "7", authorization: "Bearer key-1" })
  })

  test("of an operation without authentication sends no key, and needs none", async () => {
    const { url, requests } = await startHealthy()
    await createFake({ apiKey: "key-1", baseUrl: url }).client.GET("/v1/wallet", {
      headers: { "x-wallet": "w" },
    })
    await createFake({ baseUrl: url }).client.GET("/v1/wallet")
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined])
    expect(requests[0]?.headers["x-wallet"]).toBe("w")
  })

  test("calls a key function each time", async () => {
    const { url, requests } = await startHealthy()
    let count = 0
    const fake = createFake({ apiKey: async () => `key-${++count}`, baseUrl: url })
    await fake.getBalance()
    await fake.getBalance()
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer key-1", "Bearer key-2"])
  })

  test("trims the line break that a file of secrets ends with", async () => {
    const { url, requests } = await startHealthy()
    await createFake({ apiKey: "key-1\n", baseUrl: url }).getBalance()
    expect(requests[0]?.headers.authorization).toBe("Bearer key-1")
  })

  test("goes through the fetch of the options", async () => {
    const seen: string[] = []
    const fake = createFake({
      apiKey: "key-1",
      fetch: async (url) => {
        seen.push(url)
        return new Response(healthy)
      },
    })
    expect(await fake.getBalance()).toEqual({
      buckets: [{ id: "balance", available: { value: "1.5", unit: "USD" } }],
    })
    expect(seen).toEqual(["https://fake.example/api/v1/balance"])
  })

  test("through client resolves to values, and does not throw", async () => {
    const url = await startServer((_, response) => {
      response.writeHead(402, { "content-type": "application/json" }).end('{"message":"no"}')
    })
    const { data, error, response } = await createFake({ apiKey: "key-1", baseUrl: url }).client.GET(
      "/v1/balance",
    )
    expect({ data, error, status: response.status }).toEqual({
      data: undefined,
      error: { message: "no" },
      status: 402,
    })
  })

  test("leaves no listener on a long-lived signal", async () => {
    const { url } = await startHealthy()
    const { signal } = new AbortController()
    const counts = { added: 0, removed: 0 }
    const { addEventListener, removeEventListener } = signal
    signal.addEventListener = (...words: Parameters<typeof addEventListener>) => {
      counts.added++
      addEventListener.apply(signal, words)
    }
    signal.removeEventListener = (...words: Parameters<typeof removeEventListener>) => {
      counts.removed++
      removeEventListener.apply(signal, words)
    }
    await createFake({ apiKey: "key-1", baseUrl: url, signal }).getBalance()
    expect(counts.added).toBeGreaterThan(0)
    expect(counts.removed).toBe(counts.added)
  })

  test("leaves no timer behind, however it ends", async () => {
    const countTimers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length
    const { url } = await startHealthy()
    const before = countTimers()
    const timeout = 3_600_000
    await createFake({ apiKey: "key-1", baseUrl: url, timeout }).getBalance()
    await createFake({ apiKey: "key-1", baseUrl: url, timeout, signal: AbortSignal.abort() })
      .getBalance()
      .catch(() => {})
    expect(countTimers()).toBeLessThanOrEqual(before)
  })
})
