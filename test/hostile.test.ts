import { createServer, type RequestListener } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { gzipSync } from "node:zlib"
import { startMocks } from "@api-balance/mocks"
import { isBillingError, realClock } from "api-balance"
import { describe, expect, onTestFinished, test } from "vitest"
import { createById, reportingIds } from "./create-by-id.js"
import { findFreePort } from "./find-free-port.js"

const apiKey = "sk-hostile-0123456789"
const noWait = { ...realClock, random: () => 0 }

/** The error of each kind of failure; the server may fail any number of times. */
const badDays: Record<string, [RequestListener, object]> = {
  "a connection that is reset": [
    (request) => void (request.socket as Socket).resetAndDestroy(),
    { name: "ConnectionError" },
  ],
  "a body cut short": [
    (_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("{")
      setImmediate(() => response.destroy())
    },
    { name: "ConnectionError" },
  ],
  "a body that drips": [
    (_, response) => {
      response.writeHead(200, { "content-type": "application/json" })
      const drip = setInterval(() => response.write(" "), 20)
      response.on("close", () => clearInterval(drip))
    },
    { name: "TimeoutError" },
  ],
  "headers and then silence": [
    (_, response) => void response.writeHead(200).flushHeaders(),
    { name: "TimeoutError" },
  ],
  "no response at all": [() => {}, { name: "TimeoutError" }],
  "10 MiB of JSON": [
    (_, response) => void response.end(`{"a":"${"x".repeat(10 * 1024 * 1024)}"}`),
    { name: "UnexpectedResponseError", expected: "a body of at most 2097152 bytes" },
  ],
  "2 kB of gzip that unpack to 10 MiB": [
    (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" })
      response.end(gzipSync(Buffer.alloc(10 * 1024 * 1024)))
    },
    { name: "UnexpectedResponseError", expected: "a body of at most 2097152 bytes" },
  ],
  "gzip that lies": [
    (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip at all"),
    { name: "ConnectionError" },
  ],
  "the wrong content type": [
    (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html></html>"),
    { name: "UnexpectedResponseError", expected: "a JSON object" },
  ],
  "JSON with __proto__": [
    (_, response) =>
      void response.end(
        '{"__proto__":{"balance_usd":1,"balance":{"credits":1},"polluted":true},"constructor":{}}',
      ),
    { name: "UnexpectedResponseError" },
  ],
  "a redirect to another origin": [
    (_, response) => void response.writeHead(307, { location: "https://elsewhere.example/x?y" }).end(),
    { name: "RedirectError", origin: "https://elsewhere.example" },
  ],
  "a redirect to itself": [
    (request, response) => void response.writeHead(308, { location: request.url }).end(),
    { name: "RedirectError" },
  ],
  "a storm of 429 with an absurd Retry-After": [
    (_, response) => void response.writeHead(429, { "retry-after": "31536000000" }).end("{}"),
    { name: "RateLimitError" },
  ],
  "a storm of 429 with a negative Retry-After": [
    (_, response) => void response.writeHead(429, { "retry-after": "-1" }).end("{}"),
    { name: "RateLimitError" },
  ],
  "a storm of 429 without Retry-After": [
    (_, response) => void response.writeHead(429).end(),
    { name: "RateLimitError" },
  ],
}

describe.each(reportingIds)("%s", (id) => {
  const create = createById[id]

  test.each(Object.entries(badDays))(
    "ends %s in the documented error, within the deadline",
    async (_, [listener, error]) => {
      // Where the deadline is what ends a call, a short one shows it as well.
      const timeout = "name" in error && error.name === "TimeoutError" ? 150 : 1000
      const provider = create({ apiKey, baseUrl: await serve(listener), timeout, clock: noWait })
      const start = performance.now()
      const thrown = await provider.read().then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(isBillingError(thrown)).toBe(true)
      expect(thrown).toMatchObject(error)
      // The deadline and a little for a busy machine.
      expect(performance.now() - start).toBeLessThan(timeout + 1000)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )

  test("ends a refused connection in a ConnectionError", async () => {
    const provider = create({ apiKey, baseUrl: `http://127.0.0.1:${await findFreePort()}`, clock: noWait })
    await expect(provider.read()).rejects.toMatchObject({ name: "ConnectionError" })
  })

  test("retries after a 503, and returns the balance of the retry", async () => {
    await using mocks = await startMocks({ providers: [id] })
    let requests = 0
    const baseUrl = await serve(async ({ url, headers }, response) => {
      if (++requests === 1) return void response.writeHead(503).end()
      const result = await fetch(mocks[id].url + url, { headers: headers as Record<string, string> })
      response.writeHead(result.status, { "content-type": "application/json" }).end(await result.text())
    })
    const balance = await create({ apiKey, baseUrl, clock: noWait }).read()
    expect(balance).toEqual(await create({ apiKey, baseUrl: mocks[id].url }).read())
    expect(requests).toBeGreaterThanOrEqual(2)
  })

  test("leaves no socket behind when it is cancelled", async () => {
    const controller = new AbortController()
    const closed = Promise.withResolvers<void>()
    const baseUrl = await serve((request, response) => {
      request.socket.on("close", () => closed.resolve())
      response.writeHead(200).flushHeaders()
      setImmediate(() => controller.abort())
    })
    const call = create({ apiKey, baseUrl }).read({ signal: controller.signal })
    await expect(call).rejects.toMatchObject({ name: "AbortError" })
    await closed.promise
  })
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
