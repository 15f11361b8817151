import { connect } from "node:net"
import { text } from "node:stream/consumers"
import { describe, expect, test, vi } from "vitest"
import { startMock } from "../src/server/start-mock.js"
import { toSpec } from "../src/spec/spec.js"
import { oddDocument } from "./odd-document.js"
import { startOddMock } from "./start-odd-mock.js"

const headers = { authorization: "Bearer x" }

/** Sends lines as they are, and gives the head and the body of the answer. */
async function send(origin: string, ...lines: string[]) {
  const socket = connect(Number(new URL(origin).port), "127.0.0.1")
  socket.write([...lines, "authorization: Bearer x", "connection: close", "", ""].join("\r\n"))
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n")
  return { status: Number(head.split(" ")[1]), head: head.toLowerCase(), body }
}

/** A mock of an operation that sends this header. */
function startWithHeader(name: string, header: object) {
  const content = { "application/json": { schema: {}, examples: { healthy: { value: {} } } } }
  const responses = { "200": { description: "It.", headers: { [name]: header }, content } }
  return startOddMock({ paths: { "/it": { get: { operationId: "getIt", responses } } } })
}

describe("a response that cannot be sent is a problem with a reason, with and without a port:", () => {
  test.each([
    ["a header outside Latin-1", "X-Note", "5 €"],
    ["a header of several lines", "X-Note", "a\r\nx-evil: 1"],
    ["a header whose name is none", "X Note", "a"],
  ])("%s", async (_, name, example) => {
    const { mock, ask, log } = await startWithHeader(name, { schema: { type: "string" }, example })
    for (const call of [ask, (path: string) => mock.fetch(mock.url + path, { headers })]) {
      const response = await call("/it")
      expect([response.status, await response.json()]).toMatchObject([
        501,
        {
          detail: `getIt: HTTP does not allow the header ${name.toLowerCase()} of the response. This is a bug in the spec; please report it.`,
        },
      ])
    }
    expect(log).toMatchObject([
      { operation: "getIt", status: 501, problem: expect.any(String) },
      { operation: "getIt", status: 501, problem: expect.any(String) },
    ])
  })

  test("a status that ends no request", async () => {
    const responses = { "101": { description: "It." } }
    const { ask } = await startOddMock({ paths: { "/it": { get: { operationId: "getIt", responses } } } })
    expect(await (await ask("/it")).json()).toMatchObject({
      detail: expect.stringMatching(/^getIt: HTTP does not allow the status 101/),
    })
  })

  test("a body of a status that has none is left out", async () => {
    const content = { "application/json": { schema: {}, examples: { healthy: { value: {} } } } }
    const responses = { "205": { description: "It.", content } }
    const { mock } = await startOddMock({ paths: { "/it": { get: { operationId: "getIt", responses } } } })
    expect((await mock.fetch(`${mock.url}/it`, { headers })).status).toBe(205)
  })
})

describe("a log that fails", () => {
  test.each([
    [
      "at once",
      () => {
        throw new Error("the disk is full")
      },
    ],
    [
      "later",
      async () => {
        throw new Error("the disk is full")
      },
    ],
  ])(
    "%s leaves no request without a response and no process without its mocks, and is reported",
    async (_, log) => {
      const print = vi.spyOn(console, "error").mockImplementation(() => {})
      const { mock, close } = await startMock(toSpec(oddDocument), { log })
      for (const call of [fetch, mock.fetch]) {
        const response = await call(`${mock.url}/balance`, { headers })
        expect([response.status, await response.json()]).toEqual([200, { left: 25.5 }])
      }
      await close()
      expect(mock.requests).toHaveLength(2)
      expect(print.mock.calls).toEqual([
        ["odd: the log of the mock failed: Error: the disk is full"],
        ["odd: the log of the mock failed: Error: the disk is full"],
      ])
    },
  )
})

describe("the target of a request", () => {
  test("may be a whole URL; its path decides", async () => {
    const { origin, log } = await startOddMock()
    const { status, body } = await send(
      origin,
      "GET https://odd.example/api/v1/balance?days=7 HTTP/1.1",
      "host: a",
    )
    expect([status, body]).toMatchObject([200, expect.stringContaining('{"left":25.5}')])
    expect(log).toMatchObject([{ path: "/api/v1/balance?days=7" }])
  })

  test("may be a whole URL; its authority overrides the Host, so that it gives no control over the mock from elsewhere", async () => {
    const { origin } = await startOddMock()
    const ask = async (url: string, host: string) =>
      (await send(origin, `GET ${url}/_mock/health HTTP/1.1`, `host: ${host}`)).status
    expect(await ask("http://evil.example", "localhost")).toBe(403)
    expect(await ask("http://localhost:4010", "evil.example")).toBe(200)
  })

  test("may be a star, which no spec documents", async () => {
    const { origin, ask } = await startOddMock()
    expect((await send(origin, "OPTIONS * HTTP/1.1", "host: a")).status).toBe(501)
    expect((await ask("/balance")).status).toBe(200)
  })

  test.each(["100%", "%", "%zz", "%FF", "a,b", "%2F", "%2C", "é", "a%20b", "(a)", "..a"])(
    "may have %s in its path, which is a value like others",
    async (value) => {
      const asked: unknown[] = []
      const ledger = {
        answer: ({ parameters }: { parameters: object }) => void asked.push(parameters),
        now: () => new Date(),
      }
      const { origin, ask, log } = await startOddMock({}, ledger as never)
      expect(await (await ask(`/orders/${value}`)).json()).toEqual({ id: "any" })
      const { status } = await send(origin, `GET /api/v1/orders/${Buffer.from(value)} HTTP/1.1`, "host: a")
      if (value !== "é") expect(status).toBe(200)
      const meant = { "%2F": "/", "%2C": ",", "a%20b": "a b" }[value] ?? value
      expect(asked[0]).toEqual({ id: meant })
      expect(log[0]).toMatchObject({ operation: "getOrder", status: 200 })
    },
  )
})

describe("HEAD", () => {
  test("gets the headers of GET, without the body", async () => {
    const { ask, mock } = await startOddMock()
    for (const path of ["/balance", "/balance?days=91"]) {
      const [get, head] = [await ask(path), await ask(path, { method: "HEAD" })]
      const given = await mock.fetch(mock.url + path, { method: "HEAD", headers })
      expect([head.status, await head.text(), given.status, given.body]).toEqual([
        get.status,
        "",
        get.status,
        null,
      ])
      for (const name of ["content-type", "content-length"])
        expect(head.headers.get(name)).toBe(get.headers.get(name))
    }
    expect(mock.requests[1]).toMatchObject({ method: "HEAD", operation: "getBalance", status: 200 })
  })

  test("is documented wherever GET is, and nowhere else", async () => {
    const { ask, log } = await startOddMock()
    expect((await ask("/orders", { method: "HEAD" })).status).toBe(501)
    expect(log[0]?.problem).toBe("/api/v1/orders is documented for POST, not for HEAD.")
  })
})

describe("the Prefer header", () => {
  test.each([
    [["code=402", "code=200"], 402],
    [["respond-async", "example=empty", "example=low"], 402],
    [["code=402, code=200"], 402],
    [["Code = 402"], 402],
    [['foo="a, code=200"; bar, code=402'], 402],
    [['example="em\\pty"'], 402],
    [['handling="strict'], 200],
  ])("%j: of a wish that is there several times, the first counts", async (wishes, status) => {
    const { origin } = await startOddMock()
    const lines = wishes.map((wish) => `prefer: ${wish}`)
    expect((await send(origin, "GET /api/v1/balance HTTP/1.1", "host: a", ...lines)).status).toBe(status)
  })
})

test.each([{ type: "array", items: { type: "string" } }, { type: "string" }])(
  "two cookies are sent as two headers, declared as %j",
  async (schema) => {
    const cookies = ["a=1; Path=/", "b=2"]
    const { ask, mock, origin } = await startWithHeader("Set-Cookie", { schema, example: cookies })
    for (const response of [await ask("/it"), await mock.fetch(`${mock.url}/it`, { headers })]) {
      expect(response.status).toBe(200)
      expect(response.headers.getSetCookie()).toEqual(cookies)
    }
    expect(
      (await send(origin, "GET /api/v1/it HTTP/1.1", "host: a")).head.match(/^set-cookie:/gm),
    ).toHaveLength(2)
  },
)

test("a request with two Set-Cookie headers gets a response", async () => {
  const { origin } = await startOddMock()
  const lines = ["set-cookie: a=1", "set-cookie: b=2"]
  expect((await send(origin, "GET /api/v1/balance HTTP/1.1", "host: a", ...lines)).status).toBe(200)
})

test("a slow response that a reset overtakes is not in the new journal", async () => {
  const { mock, log } = await startOddMock()
  const call = (path: string) => mock.fetch(mock.url + path, { headers })
  mock.use("slow=200", "healthy")
  const slow = call("/balance")
  await call("/orders/a")
  mock.reset()
  expect((await slow).status).toBe(200)
  await call("/orders/b")
  expect(mock.requests.map(({ path }) => path)).toEqual(["/api/v1/orders/b"])
  expect(log).toHaveLength(3)
})
