import { once } from "node:events"
import { request } from "node:http"
import { describe, expect, test } from "vitest"
import { startMocks } from "../src/index.js"
import { startOddMock } from "./start-odd-mock.js"

/** Asks over a connection of our own: `fetch` sets the Host by itself. */
async function ask(
  origin: string,
  headers: Record<string, string>,
  { method = "POST", path = "/_mock/reset" } = {},
) {
  const sent = request(new URL(path, origin), { method, headers }).end()
  const [answer] = await once(sent, "response")
  answer.resume()
  await once(answer, "end")
  const cors = Object.entries(answer.headers).filter(([name]) => name.startsWith("access-control-"))
  return { status: answer.statusCode as number, cors: Object.fromEntries(cors) }
}

describe("the routes below /_mock", () => {
  test.each(["localhost", "LOCALHOST:4010", "vinci.localhost:1", "127.0.0.1", "127.1.2.3:80", "[::1]:4010"])(
    "take the Host %s, which is this machine",
    async (host) => {
      const { origin } = await startOddMock()
      expect(await ask(origin, { host })).toEqual({ status: 200, cors: {} })
    },
  )

  test.each([
    "evil.example",
    "evil.example:4010",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example#.localhost",
    "evil.example/.localhost",
    "localhost@evil.example",
    "evil@localhost",
    "0.0.0.0:4010",
    "192.168.0.1",
  ])("refuse the Host %j, with which a page elsewhere could reach them", async (host) => {
    const { origin, mock } = await startOddMock()
    mock.use("empty")
    expect(await ask(origin, { host })).toEqual({ status: 403, cors: {} })
    const page = { host, origin: `http://${host}` }
    expect((await ask(origin, page, { method: "GET", path: "/_mock/requests" })).status).toBe(403)
    expect((await fetch(`${mock.url}/balance`, { headers: { authorization: "Bearer x" } })).status).toBe(402)
  })

  test.each(["http://localhost:3000", "https://localhost", "http://app.localhost:1", "http://[::1]:5173"])(
    "may be used and read by a page of %s, but not with credentials",
    async (page) => {
      const { origin } = await startOddMock()
      const shown = {
        "access-control-allow-origin": page,
        "access-control-expose-headers": "date, content-type",
      }
      expect(await ask(origin, { origin: page })).toEqual({ status: 200, cors: shown })
      const preflight = await ask(
        origin,
        { origin: page, "access-control-request-method": "PUT" },
        { method: "OPTIONS", path: "/_mock/scenario" },
      )
      expect([preflight.status, preflight.cors]).toEqual([
        204,
        expect.objectContaining({
          "access-control-allow-methods": "PUT",
          "access-control-allow-origin": page,
        }),
      ])
      expect(preflight.cors).not.toHaveProperty("access-control-allow-credentials")
    },
  )

  test.each([
    "https://evil.example",
    "null",
    "",
    "http://localhost.evil.example",
    "http://evil.example@localhost",
    "http://localhost/",
    "localhost",
    "file://",
    "http://localhost, https://evil.example",
  ])("refuse a page of %j, its preflight too, and nothing changes", async (page) => {
    const { origin, mock } = await startOddMock()
    mock.use("empty")
    expect(await ask(origin, { origin: page })).toEqual({ status: 403, cors: {} })
    const preflight = { origin: page, "access-control-request-method": "PUT" }
    for (const path of ["/_mock/scenario", "/_mock", "/api/../_mock/scenario", "/_mock/none"])
      expect(await ask(origin, preflight, { method: "OPTIONS", path })).toEqual({ status: 403, cors: {} })
    expect((await fetch(`${mock.url}/balance`, { headers: { authorization: "Bearer x" } })).status).toBe(402)
  })

  test("say why they refuse, and how to allow it", async () => {
    const { origin } = await startOddMock()
    const response = await fetch(`${origin}/_mock/health`, { headers: { origin: "https://evil.example" } })
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect(await response.json()).toEqual({
      title: "The mock can only be controlled from this machine",
      status: 403,
      detail:
        'The Origin "https://evil.example" is not of this machine. Allow it with controlFrom, or --control-from on the command line.',
    })
  })

  test("take those that are named as well, and no others", async () => {
    const { origin } = await startOddMock({}, undefined, ["https://app.example", "null", "mocks.internal"])
    for (const page of ["https://app.example", "null"])
      expect(await ask(origin, { host: "mocks.internal:4010", origin: page })).toMatchObject({
        status: 200,
        cors: { "access-control-allow-origin": page },
      })
    expect((await ask(origin, { origin: "https://app.example:8443" })).status).toBe(403)
    expect((await ask(origin, { origin: "http://mocks.internal" })).status).toBe(403)
    expect((await ask(origin, { host: "app.example" })).status).toBe(403)
  })

  test("are open to a call of fetch without any port, whatever it says", async () => {
    const { mock } = await startOddMock()
    const response = await mock.fetch("https://odd.example/_mock/health", {
      headers: { origin: "https://evil.example" },
    })
    expect(response.status).toBe(200)
  })
})

test("the API of a provider stays open to any page, with credentials", async () => {
  const { origin } = await startOddMock()
  const page = { host: "api.example", origin: "https://app.example" }
  expect(await ask(origin, page, { method: "GET", path: "/api/v1/balance" })).toMatchObject({
    status: 401,
    cors: {
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-credentials": "true",
    },
  })
})

test.each(["https://app.example/", "app.example:80", "*", "", "https://App.example", "a/b"])(
  "controlFrom cannot be %j, which names neither an origin nor a host",
  async (name) => {
    await expect(startMocks({ providers: ["vinci"], controlFrom: [name] })).rejects.toThrow(
      new RangeError(
        `controlFrom takes origins such as https://app.example, "null", and host names such as mocks.internal; not ${JSON.stringify(name)}.`,
      ),
    )
  },
)
