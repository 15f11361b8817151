import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isBillingError } from "../src/index.js"
import { createFake } from "./fake-provider.js"
import { startServer } from "./start-server.js"

const fake = createFake({ apiKey: "key-1", account: "team-a" })

describe("readError", () => {
  test.each([200, 201, 204, 299])("returns undefined for the success %i", async (status) => {
    expect(await fake.readError({ status })).toBeUndefined()
  })

  test("reads a clone, so that the Response can still be read", async () => {
    const response = new Response('{"message":"no"}', { status: 402 })
    expect(await fake.readError(response)).toMatchObject({ name: "InsufficientBalanceError" })
    expect(await response.text()).toBe('{"message":"no"}')
  })

  test("accepts a Response that another client has consumed, by its status", async () => {
    const response = new Response("{}", { status: 402 })
    await response.text()
    expect(await fake.readError(response)).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  })

  test("reads a response that the provider's client has already consumed", async () => {
    const baseUrl = await startServer((_, response) => {
      response.writeHead(429, { "content-type": "application/json" }).end('{"message":"slower, please"}')
    })
    const provider = createFake({ apiKey: "key-1", baseUrl, retries: 0 })
    const { response, error } = await provider.client.GET("/v1/balance")
    expect(error).toEqual({ message: "slower, please" })
    expect(response.bodyUsed).toBe(true)
    for (const given of [response, { response }, Object.assign(new Error("failed"), { response })])
      expect(await provider.readError(given)).toMatchObject({
        name: "RateLimitError",
        message: expect.stringContaining("slower, please"),
      })
  })

  test("accepts the parts that another client kept: text or parsed body, any form of headers", async () => {
    const parts = [
      { status: 429, headers: { "Retry-After": "9" }, body: '{"message":"slow"}' },
      { status: 429, headers: new Headers({ "retry-after": "9" }), body: { message: "slow" } },
      { status: 429, headers: { "retry-after": ["9"], "bad header": "x", other: undefined } },
    ]
    for (const part of parts)
      expect(await fake.readError(part)).toMatchObject({ name: "RateLimitError", retryAfter: 9 })
  })

  test("names the provider of the response, and the operation if the Response has its URL", async () => {
    const response = Object.defineProperty(new Response("", { status: 402 }), "url", {
      value: "https://proxy.example/any/prefix/v1/things/42?x=1",
    })
    expect(await fake.readError(response)).toMatchObject({
      provider: "fake",
      account: "team-a",
      operation: "spend",
      status: 402,
    })
  })

  test("names no operation if two share the path, because a Response has no method", async () => {
    const response = Object.defineProperty(new Response("", { status: 402 }), "url", {
      value: "https://fake.example/v1/things",
    })
    expect(await fake.readError(response)).not.toHaveProperty("operation")
  })

  test("does not wait forever for a key function that never ends", async () => {
    const waiting = createFake({ apiKey: () => new Promise(() => {}), timeout: 30 })
    expect(await waiting.readError({ status: 402 })).toMatchObject({ name: "InsufficientBalanceError" })
  })

  test("returns a BillingError for every response that is not a success", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 300, max: 599 }),
        fc.dictionary(fc.string(), fc.string()),
        fc.oneof(fc.anything(), fc.json(), fc.string()),
        async (status, headers, body) => {
          expect(isBillingError(await fake.readError({ status, headers, body }))).toBe(true)
        },
      ),
    )
  })
})
