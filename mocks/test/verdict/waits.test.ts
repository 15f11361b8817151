import { Agent, request } from "node:http"
import { describe, expect, onTestFinished, test } from "vitest"
import type { MockResponse } from "../../src/http/mock-response.js"
import type { Operation } from "../../src/spec/operation.js"
import { readSpec } from "../../src/spec/read-spec.js"
import { createJudge } from "../../src/verdict/create-judge.js"
import { createKeyRing } from "../../src/verdict/key-ring.js"
import type { Verdict } from "../../src/verdict/verdict.js"
import { startOpenai } from "./start-openai.js"

describe("a request that is sent before a stated wait is over", () => {
  test("is certain, whatever else it requests", async () => {
    const { mock, order } = await startOpenai()
    mock.use("too-many-requests", "healthy")
    await order()
    await order({ body: { messages: [{ role: "user", content: "Something else" }] } })
    expect(mock.verdicts).toMatchObject([
      {
        id: "wait-ignored",
        sure: true,
        message: expect.stringMatching(
          /^POST \/v1\/chat\/completions was sent 0(\.\d+)? s after a response that required a wait of 2 s\.$/,
        ),
        requests: [{ status: 429, error: "RateLimitError" }, { status: 200 }],
      },
    ])
  })

  test("is no fault of a client that requests another model, or sends before the response arrives", async () => {
    const { mock, order } = await startOpenai()
    mock.use("too-many-requests")
    await Promise.all(Array.from({ length: 30 }, () => order()))
    await order({ body: { model: "gpt-4.1-mini" } })
    expect(mock.verdicts).toEqual([])
  })

  test("is no fault of a client that sends many requests at once, a few at a time", async () => {
    const { mock } = await startOpenai()
    mock.use("too-many-requests")
    const agent = new Agent({ keepAlive: true, maxSockets: 3 })
    onTestFinished(() => agent.destroy())
    const headers = { authorization: "Bearer k", "content-type": "application/json" }
    const order = () =>
      new Promise<void>((resolve, reject) => {
        const sent = request(`${mock.url}/chat/completions`, { agent, method: "POST", headers }, (answer) => {
          answer.resume().on("end", resolve)
        })
        sent.on("error", reject).end('{ "model": "m", "messages": [] }')
      })
    await Promise.all(Array.from({ length: 12 }, order))
    expect(mock.verdicts).toEqual([])
  })

  test("is no fault of a client that chose the response", async () => {
    const { mock, order } = await startOpenai()
    for (const _ of [1, 2]) await order({ headers: { prefer: "code=429, example=too-many-requests" } })
    for (const _ of [1, 2]) await order({ headers: { prefer: "example=empty" } })
    expect(mock.verdicts).toEqual([])
  })
})

const spec = await readSpec("openrouter")
const chat = spec.operations.find(({ id }) => id === "createChatCompletion") as Operation

/** Answers a request, and judges another one that begins so many seconds later. */
function ask(answer: Partial<MockResponse>, seconds: number, body = "{}"): readonly Verdict[] {
  const judge = createJudge(spec, createKeyRing([spec]))
  const request = { method: "POST", path: "/api/v1/chat/completions", headers: {} }
  const entry = { provider: "openrouter", ...request, status: answer.status ?? 200, milliseconds: 1 }
  const connection = {}
  const first = judge.hear({ ...request, body: Buffer.from("{}") }, [], { at: performance.now(), connection })
  first.answer({ status: 200, headers: {}, operation: chat.id, ...answer }, entry)
  first.end("delivered")
  const arrival = { at: performance.now() + seconds * 1000, connection }
  const second = judge.hear({ ...request, body: Buffer.from(body) }, [], arrival)
  second.answer({ status: 200, headers: {}, operation: chat.id }, { ...entry, status: 200 })
  return judge.verdicts()
}

const limited = { status: 429, example: "too-many-requests" }
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)
const epoch = (seconds: number) => String(Math.ceil(inSeconds(seconds).getTime() / 1000))

test.each<[string, Partial<MockResponse>]>([
  ["seconds", { ...limited, headers: { "retry-after": "30" } }],
  ["a date", { ...limited, headers: { "retry-after": inSeconds(30).toUTCString() } }],
  ["a reset", { ...limited, headers: { "x-ratelimit-reset": epoch(30) } }],
  ["milliseconds", { ...limited, headers: { "retry-after": "60", "retry-after-ms": "30000" } }],
  ["seconds of a failure", { status: 503, example: "unavailable", headers: { "retry-after": "30" } }],
  ["seconds of a held balance", { status: 402, example: "in-flight", headers: { "retry-after": "30" } }],
])("a wait that is stated as %s counts until it is over", (_, answer) => {
  const ids = [1, 25, 32].map((seconds) => ask(answer, seconds).map(({ id }) => id))
  expect(ids).toEqual([["wait-ignored"], ["wait-ignored"], []])
})

test("a request whose connection was open before the response is no fault", () => {
  expect(ask({ ...limited, headers: { "retry-after": "30" } }, -1)).toEqual([])
})

test("a timer that fires slightly early is no fault", () => {
  const answer = { ...limited, headers: { "retry-after": "30" } }
  expect([ask(answer, 29.9).length, ask(answer, 29.98).length]).toEqual([1, 0])
})

test.each<[string, Partial<MockResponse>]>([
  ["a success", { status: 200, headers: { "retry-after": "30" } }],
  [
    "a reset that is over",
    { ...limited, example: "provider-failed", headers: { "x-ratelimit-reset": epoch(-30) } },
  ],
  ["no wait", { status: 429, example: "provider-failed", headers: {} }],
  ["words", { status: 503, example: "unavailable", headers: { "retry-after": "soon" } }],
])("%s requires no wait", (_, answer) => {
  expect(ask(answer, 1)).toEqual([])
})

test("a wait for money is for the same request: another one may cost less", () => {
  const held = { status: 402, example: "in-flight", headers: { "retry-after": "30" } }
  expect(ask(held, 1, '{ "max_tokens": 1 }')).toEqual([])
})
