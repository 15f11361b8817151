import { once } from "node:events"
import { connect } from "node:net"
import { describe, expect, test } from "vitest"
import { startOddMock } from "./start-odd-mock.js"

const post = (body: string, headers: object = { "content-type": "application/json" }) => ({
  method: "POST",
  body,
  headers: headers as Record<string, string>,
})

describe("the path", () => {
  test("the live path of the spec's first server is served", async () => {
    const { mock, ask } = await startOddMock()
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/)
    expect(await (await ask("/balance")).json()).toEqual({ left: 25.5 })
  })

  test("the path of an older server is served too, its variables filled in", async () => {
    const { mock, origin } = await startOddMock()
    const response = await fetch(`${origin}/v0/balance`, {
      headers: { authorization: `Bearer ${mock.apiKey}` },
    })
    expect(await response.json()).toEqual({ left: 25.5 })
  })

  test("an operation with a server of its own is served below that server's path and below the common ones", async () => {
    const { mock, origin, ask } = await startOddMock()
    const headers = { authorization: `Bearer ${mock.apiKey}` }
    expect((await fetch(`${origin}/deep/elsewhere`, { headers })).status).toBe(200)
    expect((await fetch(`${origin}/deep/balance`, { headers })).status).toBe(501)
    expect((await ask("/elsewhere")).status).toBe(200)
  })

  test("a literal path goes before one with a name in it", async () => {
    const { ask } = await startOddMock()
    expect(await (await ask("/orders/latest")).json()).toEqual({ id: "latest" })
    expect(await (await ask("/orders/other")).json()).toEqual({ id: "any" })
  })

  test.each(["3.0.3", "3.1.0"])("OpenAPI %s is served", async (openapi) => {
    const { ask } = await startOddMock({ openapi })
    expect((await ask("/balance", { headers: { prefer: "example=low" } })).status).toBe(200)
  })
})

describe("the key", () => {
  test.each(["bearer x", "BEARER  x", "Bearer x"])(
    "%s is accepted, because schemes have no letter case",
    async (authorization) => {
      const { ask } = await startOddMock()
      expect((await ask("/balance", { headers: { authorization } })).status).toBe(200)
    },
  )

  test.each(["", "Basic x", "Bearer"])('"%s" gets the documented 401', async (authorization) => {
    const { ask } = await startOddMock()
    const response = await ask("/balance", { headers: { authorization } })
    expect([response.status, await response.json()]).toEqual([401, { reason: "no key" }])
  })
})

describe("the body", () => {
  test("malformed JSON gets the documented response to an invalid request, at once", async () => {
    const { ask } = await startOddMock()
    const response = await ask("/orders", post('{"kind":'))
    expect([response.status, await response.json()]).toEqual([400, { reason: "wrong order" }])
  })

  test("malformed JSON gets a response even if none is documented for an invalid request", async () => {
    const { ask } = await startOddMock()
    expect((await ask("/bare", post("{oops"))).status).toBe(501)
  })

  test("an empty body with a content type counts as no body", async () => {
    const { ask } = await startOddMock()
    expect((await ask("/bare", post("", { "content-type": "nonsense" }))).status).toBe(200)
    expect((await ask("/balance", { headers: { "content-type": "application/json" } })).status).toBe(200)
  })

  test("a body without a content type is read as JSON", async () => {
    const { ask } = await startOddMock()
    const body = new TextEncoder().encode('{"kind":"clip"}')
    expect((await ask("/orders", { method: "POST", body })).status).toBe(200)
    expect((await ask("/orders", { method: "POST", body: new TextEncoder().encode("{}") })).status).toBe(400)
  })

  test("a body in chunks is checked like one of known length", async () => {
    const { ask } = await startOddMock()
    const chunks = (text: string) => new Blob([text]).stream()
    const init = { method: "POST", duplex: "half", headers: { "content-type": "application/json" } } as const
    expect((await ask("/orders", { ...init, body: chunks('{"kind":"clip"}') } as RequestInit)).status).toBe(
      200,
    )
    expect((await ask("/orders", { ...init, body: chunks('{"kind":1}') } as RequestInit)).status).toBe(400)
    const csv = { ...init, headers: { "content-type": "text/csv" }, body: chunks("kind") }
    expect((await ask("/orders", csv as RequestInit)).status).toBe(400)
  })

  test("a body over 2 MiB gets the documented 413, and the connection stays good", async () => {
    const { ask } = await startOddMock()
    const order = (size: number) => JSON.stringify({ kind: "x".repeat(size - 11) })
    expect((await ask("/orders", post(order(2 * 1024 * 1024)))).status).toBe(200)
    const response = await ask("/orders", post(order(2 * 1024 * 1024 + 1)))
    expect([response.status, await response.json()]).toEqual([413, { reason: "too large" }])
    expect((await ask("/balance")).status).toBe(200)
  })

  test("a body over 2 MiB gets a 413 with a reason if none is documented", async () => {
    const { ask, log } = await startOddMock()
    const response = await ask("/bare", post("x".repeat(3_000_000)))
    expect([response.status, await response.json()]).toEqual([
      413,
      { title: "The body is too large", status: 413, detail: expect.stringContaining("2 MiB") },
    ])
    expect(log).toMatchObject([{ status: 413, problem: expect.stringContaining("2 MiB") }])
  })

  test("a caller that hangs up in the middle of its body affects no other caller", async () => {
    const { mock, log, ask } = await startOddMock()
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1")
    socket.write("POST /api/v1/orders HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{")
    await once(socket, "connect")
    socket.destroy()
    expect((await ask("/balance")).status).toBe(200)
    expect(log.filter(({ problem }) => problem)).toEqual([])
  })
})

describe("the Prefer header", () => {
  test("code= chooses the status, and its first example is served", async () => {
    const { ask } = await startOddMock()
    const response = await ask("/balance", { headers: { prefer: "code=402" } })
    expect([response.status, await response.json()]).toEqual([402, { reason: "too little" }])
  })

  test.each(["example=empty", "code=402, example=empty", 'Example="empty"; code=402'])(
    "%s chooses the example, and a name brings its status",
    async (prefer) => {
      const { ask } = await startOddMock()
      const response = await ask("/balance", { headers: { prefer } })
      expect([response.status, await response.json()]).toEqual([402, { reason: "nothing" }])
    },
  )

  test("a wrong request is refused whatever is preferred", async () => {
    const { ask } = await startOddMock()
    expect((await ask("/balance?days=91", { headers: { prefer: "example=empty" } })).status).toBe(422)
    expect((await ask("/balance?days=1&days=2")).status).toBe(422)
  })

  test("dynamic generates a response, and seed generates the same one again", async () => {
    const { ask, log } = await startOddMock()
    const seeded = () =>
      ask("/balance", { headers: { prefer: "dynamic=true, seed=7" } }).then((r) => r.text())
    const [first, second] = [await seeded(), await seeded()]
    expect(first).toBe(second)
    expect(JSON.parse(first)).not.toEqual({ left: 25.5 })
    expect(await (await ask("/balance", { headers: { prefer: "dynamic" } })).text()).not.toBe(first)
    expect(log.map(({ example }) => example)).toEqual([undefined, undefined, undefined])
    expect(await (await ask("/balance", { headers: { prefer: "dynamic=false" } })).json()).toEqual({
      left: 25.5,
    })
  })

  test("other media types are served as they are", async () => {
    const { ask } = await startOddMock()
    const response = await ask("/balance", { headers: { accept: "text/csv" } })
    expect(response.headers.get("content-type")).toBe("text/csv")
    expect(await response.text()).toBe("left\n25.5\n")
  })

  test("a response without a body has no media type", async () => {
    const { ask } = await startOddMock()
    const response = await ask("/bare", { method: "POST", headers: { prefer: "code=204" } })
    expect([response.status, response.headers.get("content-type")]).toEqual([204, null])
  })
})

describe("the headers of an example", () => {
  test.each([
    ["poor", null],
    ["empty", "nothing_left"],
    ["capped", "cap_reached"],
  ])("%s carries its own", async (example, code) => {
    const { ask } = await startOddMock()
    const { headers } = await ask("/balance", { headers: { prefer: `example=${example}` } })
    expect([headers.get("x-always"), headers.get("x-code")]).toEqual(["7", code])
  })

  test("without a name they are those of the first example of the status", async () => {
    const { ask } = await startOddMock()
    const { headers } = await ask("/balance", { headers: { prefer: "code=402" } })
    expect([headers.get("x-always"), headers.get("x-code")]).toEqual(["7", null])
  })
})

describe("a request without a response in the spec is a logged 501 with a reason", () => {
  test.each<[string, string, RequestInit, RegExp]>([
    [
      "an unknown path",
      "/nope",
      {},
      /^\/api\/v1\/nope is not in the spec of odd\. It has: GET \/api\/v1\/balance, /,
    ],
    ["a trailing slash", "/balance/", {}, /^\/api\/v1\/balance\/ is not in the spec/],
    [
      "a method that the path does not have",
      "/bare",
      { method: "DELETE" },
      /documented for GET, POST, not for DELETE/,
    ],
    [
      "an undocumented status",
      "/balance",
      { headers: { prefer: "code=418" } },
      /^getBalance has no status 418\. It has: 200, 401, 402, 422\.$/,
    ],
    ["a status that is no number", "/balance", { headers: { prefer: "code=x" } }, /no status x/],
    [
      "an unknown example",
      "/balance",
      { headers: { prefer: "example=nope" } },
      /^getBalance has no example "nope"\. It has: healthy, low, table, /,
    ],
    [
      "an example of another status",
      "/balance",
      { headers: { prefer: "code=200, example=empty" } },
      /no example "empty"\. It has: healthy, low, table\.$/,
    ],
    [
      "a missing key where no 401 is documented",
      "/bare",
      { headers: { authorization: "" } },
      /^getBare: the request lacks the key .* Send the key\.$/,
    ],
    [
      "a wrong query where no 422 is documented",
      "/bare?days=x",
      {},
      /parameter days must be integer.* neither 422 nor 400/,
    ],
    [
      "a wrong media type where no answer to it is documented",
      "/bare",
      post("a=1", { "content-type": "text/csv" }),
      /Supported content types: application\/json/,
    ],
    ["a content type that is none", "/orders", post("{}", { "content-type": "nonsense" }), /nonsense/],
    [
      "an example that violates its schema",
      "/broken",
      {},
      /^getBroken 200: Response body property left must be number/,
    ],
  ])("%s", async (_, path, init, reason) => {
    const { ask, log } = await startOddMock()
    const response = await ask(path, init)
    expect(response.status).toBe(501)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect(await response.json()).toEqual({
      title: expect.any(String),
      status: 501,
      detail: expect.stringMatching(reason),
    })
    expect(log).toMatchObject([
      { path: `/api/v1${path}`, status: 501, problem: expect.stringMatching(reason) },
    ])
  })
})

describe("browsers", () => {
  test("a preflight is allowed what it requests, even without an operation", async () => {
    const { origin } = await startOddMock()
    const { status, headers } = await fetch(`${origin}/anything`, {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example",
        "access-control-request-method": "PATCH",
        "access-control-request-headers": "authorization, x-own",
      },
    })
    expect(status).toBe(204)
    expect(Object.fromEntries(headers)).toMatchObject({
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "PATCH",
      "access-control-allow-headers": "authorization, x-own",
    })
  })

  test("every response can be read with all its headers, a problem too", async () => {
    const { ask } = await startOddMock()
    const headers = { origin: "https://app.example", prefer: "example=empty" }
    const answer = await ask("/balance", { headers })
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://app.example")
    expect(answer.headers.get("access-control-expose-headers")).toBe("date, content-type, x-always, x-code")
    const problem = await ask("/nope", { headers })
    expect(problem.headers.get("access-control-allow-origin")).toBe("https://app.example")
  })

  test("OPTIONS that is not a preflight is an ordinary call", async () => {
    const { ask } = await startOddMock()
    expect((await ask("/balance", { method: "OPTIONS" })).status).toBe(501)
  })
})

test("each request is logged once its response is sent", async () => {
  const { ask, log } = await startOddMock()
  await ask("/balance?days=7")
  await ask("/balance", { headers: { prefer: "example=low" } })
  const base = {
    provider: "odd",
    method: "GET",
    operation: "getBalance",
    status: 200,
    milliseconds: expect.any(Number),
  }
  expect(log).toEqual([
    { ...base, path: "/api/v1/balance?days=7", example: "healthy" },
    { ...base, path: "/api/v1/balance", example: "low" },
  ])
})
