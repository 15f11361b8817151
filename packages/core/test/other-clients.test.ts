import { Readable } from "node:stream"
import { describe, expect, test } from "vitest"
import { createFakeClock } from "./fake-clock.js"
import { createFake } from "./fake-provider.js"

const clock = createFakeClock()
const fake = createFake({ apiKey: "key-12345", clock, maxBodyBytes: 100 })
const body = { error: { code: "insufficient_balance" }, message: "Nothing is left" }
const text = JSON.stringify(body)
const headers = { "retry-after": "1" }
const unread = () => new Response(text, { status: 429, headers })
async function used(): Promise<Response> {
  const response = unread()
  await response.text()
  return response
}
const url = "https://fake.example/api/v1/things/1"

// proof/clients tests the real clients; these are their shapes, and those of earlier versions.
describe("an error or a result of another client", () => {
  test.each<[string, () => unknown]>([
    ["a Response that is not read", () => ({ response: unread() })],
    ["a used Response, and its data", async () => ({ response: await used(), data: body })],
    ["a used Response, and its data as text", async () => ({ response: await used(), data: text })],
    ["a used Response, and its error", async () => ({ response: await used(), error: body })],
    ["a response with data", () => ({ response: { status: 429, headers, data: body } })],
    ["a response with bytes", () => ({ response: { status: 429, headers, data: Buffer.from(text) } })],
    ["a response with a stream", () => ({ response: { status: 429, data: Readable.from([text]) } })],
    ["a response with a stream of the web", () => ({ response: { status: 429, data: unread().body } })],
    ["a response with statusCode", () => ({ response: { statusCode: 429, body: text } })],
    [
      "statusCode, and a stream as body",
      () => ({ statusCode: 429, body: Readable.from([Buffer.from(text)]) }),
    ],
    ["statusCode and responseBody", () => ({ statusCode: 429, responseBody: text })],
    ["a last error", () => ({ lastError: { statusCode: 429, responseBody: text } })],
    ["an error that is the body", () => ({ status: 429, headers, error: body })],
    ["an error that may be the body", () => ({ status: 429, headers, error: body, param: undefined })],
  ])("%s: the body decides", async (_, give) => {
    expect(await fake.readError(await give())).toMatchObject({
      name: "InsufficientBalanceError",
      message: expect.stringContaining("Nothing is left"),
    })
  })

  test.each<[string, unknown]>([
    ["what stands below the body's error", { code: "insufficient_balance" }],
    ["a text there", "insufficient_balance"],
  ])("%s is recognized if the client keeps nothing else", async (_, error) => {
    expect(await fake.readError({ status: 429, error, param: undefined })).toMatchObject({
      name: "InsufficientBalanceError",
    })
  })

  const drained = Readable.from([text])
  drained.resume()
  test.each<[string, () => unknown]>([
    ["a used Response alone", async () => ({ response: await used() })],
    ["a stream that is used up", () => ({ response: { status: 429, data: drained } })],
    ["a stream that is too long", () => ({ statusCode: 429, body: Readable.from([text.repeat(9)]) })],
    ["a stream that breaks", () => ({ statusCode: 429, body: Readable.from(breakOff()) })],
    ["an error that dropped the body", () => ({ status: 429, headers, error: undefined, param: undefined })],
    ["an error with an empty text", () => Object.assign(new Error("no"), { statusCode: 429, body: "" })],
  ])("%s: the class is cautious", async (_, give) => {
    expect(await fake.readError(await give())).toMatchObject({
      name: "RateLimitError",
      retryable: false,
      maybe: ["InsufficientBalanceError", "SpendCapExceededError"],
    })
  })

  test("a stream that never ends is abandoned at the deadline", async () => {
    const waiting = createFakeClock()
    const error = createFake({ apiKey: "key-12345", clock: waiting }).readError({
      response: { status: 402, data: new Readable({ read() {} }) },
    })
    await new Promise(setImmediate)
    waiting.expire()
    expect(await error).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  })

  test.each<[string, object]>([
    ["url", { status: 402, url }],
    ["responseURL of the request", { response: { status: 402, request: { responseURL: url } } }],
    ["responseUrl below the request", { response: { status: 402, request: { res: { responseUrl: url } } } }],
    ["url of the config", { response: { status: 402, config: { url } } }],
    [
      "baseURL and url",
      { response: { status: 402, config: { baseURL: "https://fake.example/api", url: "/v1/things/1" } } },
    ],
  ])("its %s determines the operation", async (_, given) => {
    expect(await fake.readError(given)).toMatchObject({ operation: "spend" })
  })

  const cyclic: { lastError?: unknown } = {}
  cyclic.lastError = cyclic
  const hostile = {
    get status() {
      throw new Error("no")
    },
  }
  test.each([cyclic, hostile, { response: {} }, { lastError: 5 }, new Error("fetch failed"), Symbol("x")])(
    "a value without a response has no error, and never rejects (%#)",
    async (given) => {
      expect(await fake.readError(given)).toMatchObject({
        name: "UnexpectedResponseError",
        aboutMoney: false,
      })
    },
  )

  test("an error of this package is returned unchanged", async () => {
    const error = await fake.readError(unread())
    expect(await createFake().readError(error)).toBe(error)
  })

  test("nothing of it becomes the cause", async () => {
    const thrown = Object.assign(new Error("no"), {
      response: { status: 402, config: { headers: { key: "secret" } } },
    })
    expect(await fake.readError(thrown)).not.toHaveProperty("cause")
  })
})

async function* breakOff(): AsyncGenerator<string> {
  yield text
  throw new Error("the connection broke")
}
