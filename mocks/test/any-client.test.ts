import { describe, expect, test } from "vitest"
import { startOddMock } from "./start-odd-mock.js"

describe("what real clients send does not break a mock:", () => {
  test.each<[string, RequestInit]>([
    ["a JSON content type on a GET", { headers: { "content-type": "application/json" } }],
    ["any media type accepted", { headers: { accept: "*/*" } }],
    ["only HTML accepted", { headers: { accept: "text/html" } }],
    ["a key's scheme in lower case", { headers: { authorization: "bearer x" } }],
    ["unknown headers", { headers: { "x-unknown": "1", "user-agent": "odd/1", cookie: "a=b" } }],
  ])("%s", async (_, init) => {
    const { ask } = await startOddMock()
    const response = await ask("/balance", init)
    expect([response.status, await response.json()]).toEqual([200, { left: 25.5 }])
  })

  test("unknown query parameters", async () => {
    const { ask } = await startOddMock()
    expect((await ask("/balance?days=7&utm_source=x&_=1")).status).toBe(200)
  })

  test("a body for an operation without a request body", async () => {
    const { ask } = await startOddMock()
    const headers = { "content-type": "application/x-www-form-urlencoded" }
    expect((await ask("/balance", { method: "GET", headers })).status).toBe(200)
  })

  test("an error is JSON also for a client that accepts CSV only", async () => {
    const { ask } = await startOddMock()
    const response = await ask("/balance", { headers: { accept: "text/csv", prefer: "example=empty" } })
    expect([response.status, await response.json()]).toEqual([402, { reason: "nothing" }])
  })

  test("CSV is sent to a client that accepts it", async () => {
    const { ask } = await startOddMock()
    expect(await (await ask("/balance", { headers: { accept: "text/csv" } })).text()).toBe("left\n25.5\n")
  })
})

describe("a rule that no schema can express", () => {
  test("responds to a request without any of the required headers", async () => {
    const { ask } = await startOddMock()
    const response = await ask("/ruled")
    expect([response.status, await response.json(), response.headers.get("x-price")]).toEqual([
      402,
      { reason: "pay" },
      "5",
    ])
  })

  test("responds before the key is checked", async () => {
    const { ask } = await startOddMock()
    expect((await ask("/ruled", { headers: { authorization: "" } })).status).toBe(402)
  })

  test.each(["X-Paid", "x-old-paid"])("lets a request with %s pass", async (name) => {
    const { ask } = await startOddMock()
    expect((await ask("/ruled", { headers: { [name]: "yes" } })).status).toBe(200)
  })

  test("rejects parameters that exclude each other, and accepts each alone", async () => {
    const { ask } = await startOddMock()
    const status = async (query: string) =>
      (await ask(`/ruled?${query}`, { headers: { "x-paid": "1" } })).status
    expect(await status("cursor=a&to=b")).toBe(400)
    expect(await status("cursor=a&from=b&to=c")).toBe(400)
    expect(await status("cursor=a")).toBe(200)
    expect(await status("from=a&to=b")).toBe(200)
  })

  test("yields to the caller's Prefer header", async () => {
    const { ask } = await startOddMock()
    expect((await ask("/ruled", { headers: { prefer: "example=healthy" } })).status).toBe(200)
  })
})

test("a route that is gone says so to everybody, with its header as documented", async () => {
  const { ask } = await startOddMock()
  for (const headers of [{}, { accept: "text/csv" }, { authorization: "" }]) {
    const response = await ask("/gone", { headers: headers as Record<string, string> })
    expect([response.status, await response.json()]).toEqual([410, { reason: "gone" }])
    expect(response.headers.get("deprecation")).toBe("@1783555200")
  }
})
