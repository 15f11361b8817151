import { describe, expect, test } from "vitest"
import { spellings } from "../../packages/core/test/spellings.js"
import { startMocks } from "../src/index.js"
import { startOddMock } from "./start-odd-mock.js"

describe("the journal", () => {
  test("keeps each request and its outcome", async () => {
    const { mock, ask } = await startOddMock()
    mock.use("empty")
    await ask("/balance?days=7")
    await ask("/orders", {
      method: "POST",
      body: '{"kind":"clip"}',
      headers: { "content-type": "application/json" },
    })
    expect(mock.requests).toMatchObject([
      {
        provider: "odd",
        method: "GET",
        path: "/api/v1/balance?days=7",
        operation: "getBalance",
        status: 402,
        scenario: "empty",
        example: "empty",
        milliseconds: expect.any(Number),
      },
      { method: "POST", operation: "createOrder", status: 200, example: "healthy", body: { kind: "clip" } },
    ])
  })

  test("shows which requests matched no operation", async () => {
    const { mock, ask } = await startOddMock()
    await ask("/balance")
    await ask("/nope", { method: "PUT", body: "oops" })
    expect(mock.unmatched).toMatchObject([
      { method: "PUT", path: "/api/v1/nope", status: 501, body: "oops", problem: expect.any(String) },
    ])
    expect(mock.requests).toHaveLength(2)
  })

  test("contains no secret, neither by its name nor as the key", async () => {
    const { mock, ask, log } = await startOddMock()
    const secret = "sk-topsecret/1"
    await ask(`/orders/${encodeURIComponent(secret)}?key=${secret}`, {
      method: "POST",
      headers: {
        authorization: `bearer ${secret}`,
        cookie: "session-1",
        "x-echo": `a ${secret} b`,
        "x-own-token": "t-1",
      },
      body: JSON.stringify({ kind: `for ${secret}`, deep: [{ client_secret: "s-1", maxTokens: "7" }] }),
    })
    const kept = JSON.stringify([mock.requests, log])
    for (const text of ["topsecret", "session-1", "t-1", "s-1"]) expect(kept).not.toContain(text)
    expect(mock.requests[0]).toMatchObject({
      path: "/api/v1/orders/[redacted]?key=[redacted]",
      headers: { "x-echo": "a [redacted] b" },
      body: { kind: "for [redacted]", deep: [{ client_secret: "[redacted]", maxTokens: "7" }] },
    })
  })

  test.each(Object.entries(spellings))("contains no key that a client sends %s", async (_, spell) => {
    const { mock, ask, log } = await startOddMock()
    const key = "sk-Example/0123456789+ABCdef=zz"
    const text = `note ${spell(key)} end`
    const headers = { authorization: `Bearer ${key}` }
    await ask(`/balance?note=${text.replace(/[^\w%+=.-]/g, encodeURIComponent)}`, {
      headers: { ...headers, "x-note": text },
    })
    await ask("/orders", {
      method: "POST",
      headers: { ...headers, "content-type": "text/plain" },
      body: text,
    })
    await ask("/orders", {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ kind: text, [text]: "name" }),
    })
    const [asked, plain, json] = mock.requests
    // Escapes that are URL encoded in turn are in neither list.
    const paths = /[\\&]/.test(text) ? [] : [asked?.path, log[0]?.path]
    const shown = [...paths, asked?.headers["x-note"], plain?.body, JSON.stringify(json?.body)]
    for (const one of shown) {
      expect(one).toContain("[redacted]")
      for (const form of [spell(key), encodeURIComponent(spell(key))])
        expect(one).not.toContain(form.slice(8, 28))
    }
  })

  test("knows a key by the header of its provider", async () => {
    await using mocks = await startMocks({ providers: ["contentstats"], log: () => {} })
    const { contentstats } = mocks
    await contentstats.fetch(`${contentstats.url}/cs_live_1`, { headers: { "x-api-key": "cs_live_1" } })
    expect(contentstats.requests[0]?.path).toBe("/api/v1/[redacted]")
  })

  test("keeps the last thousand requests, and the beginning of a long body", async () => {
    const { mock, log } = await startOddMock()
    const url = `${mock.url}/nope`
    for (let count = 0; count < 1000; count++) await mock.fetch(url)
    await mock.fetch(url, { method: "POST", body: "x".repeat(100_000) })
    expect(log).toHaveLength(1001)
    expect(mock.requests).toHaveLength(1000)
    expect(mock.requests.at(-1)?.body).toHaveLength(16 * 1024)
  })

  test("takes a key of a few letters for no secret, because words have these letters, too", async () => {
    const { mock, ask } = await startOddMock()
    await ask("/balance", { headers: { authorization: "Bearer a" } })
    expect(mock.requests[0]?.path).toBe("/api/v1/balance")
  })

  test("leaves out questions of browsers and about the mock", async () => {
    const { mock, origin } = await startOddMock()
    const headers = { origin: "https://app.example", "access-control-request-method": "GET" }
    await fetch(`${mock.url}/balance`, { method: "OPTIONS", headers })
    await fetch(`${origin}/_mock/health`)
    expect(mock.requests).toEqual([])
  })
})
