import { describe, expect, test } from "vitest"
import { startOddMock } from "./start-odd-mock.js"

const live = "https://odd.example/api/v1"
const headers = { authorization: "Bearer sk-1" }

describe("mock.fetch", () => {
  test("serves the live URL, and any other origin, by path", async () => {
    const { mock } = await startOddMock()
    for (const url of [`${live}/balance`, "http://elsewhere.example:99/api/v1/balance?days=7"]) {
      const response = await mock.fetch(url, { headers })
      expect([response.status, response.url, await response.json()]).toEqual([200, url, { left: 25.5 }])
    }
  })

  test("takes a URL, a Request, and a Request with changes", async () => {
    const { mock } = await startOddMock()
    expect((await mock.fetch(new URL(`${live}/balance`), { headers })).status).toBe(200)
    expect((await mock.fetch(new Request(`${live}/balance`, { headers }))).status).toBe(200)
    expect((await mock.fetch(new Request(`${live}/balance`, { headers }), { headers: {} })).status).toBe(401)
  })

  test("gives the same headers and body as the server", async () => {
    const { mock, ask } = await startOddMock()
    for (const prefer of ["code=200", "example=empty", "example=table", "code=418"]) {
      const init = { headers: { ...headers, prefer, accept: prefer.endsWith("table") ? "text/csv" : "*/*" } }
      const [served, given] = [await ask("/balance", init), await mock.fetch(`${live}/balance`, init)]
      expect(given.status).toBe(served.status)
      expect(await given.text()).toBe(await served.text())
      for (const [name, value] of given.headers)
        if (name !== "date") expect(served.headers.get(name)).toBe(value)
      expect(given.headers.has("date")).toBe(true)
    }
  })

  test("sends bodies of every kind, and refuses what is too large", async () => {
    const { mock } = await startOddMock()
    const post = async (body: BodyInit, init: object = {}) =>
      (await mock.fetch(`${live}/orders`, { method: "POST", body, headers, ...init })).status
    expect(await post(new TextEncoder().encode('{"kind":"clip"}'))).toBe(200)
    expect(await post(new Blob(['{"kind":"clip"}'], { type: "application/json" }))).toBe(200)
    expect(await post(new Blob(['{"kind":1}']).stream(), { duplex: "half" })).toBe(400)
    expect(await post("x".repeat(2 * 1024 * 1024 + 1))).toBe(413)
  })

  test("has no body if there is none", async () => {
    const { mock } = await startOddMock()
    const init = { method: "POST", headers: { ...headers, prefer: "code=204" } }
    const response = await mock.fetch(`${live}/bare`, init)
    expect([response.status, response.body]).toEqual([204, null])
    expect((await mock.fetch(`${live}/balance`, { method: "HEAD", headers })).body).toBeNull()
  })

  test("rejects with the reason of its signal, before and while it waits", async () => {
    const { mock } = await startOddMock()
    const reason = new Error("enough")
    await expect(mock.fetch(`${live}/balance`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    mock.use("slow=60000")
    await expect(mock.fetch(`${live}/balance`, { signal: AbortSignal.timeout(20) })).rejects.toThrow(
      expect.objectContaining({ name: "TimeoutError" }),
    )
  })

  test("rejects like a refused connection once the mock is closed, a call that hangs included", async () => {
    const { mock, close } = await startOddMock()
    mock.use("hang")
    const hanging = expect(mock.fetch(`${live}/balance`)).rejects.toThrow(TypeError)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await close()
    await hanging
    await expect(mock.fetch(`${live}/balance`)).rejects.toThrow(TypeError)
  })
})
