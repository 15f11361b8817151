import { createOpenAICompatible } from "@ai-sdk/openai-compatible"
import { startMocks } from "@api-balance/mocks"
import { createOpenAI } from "@api-balance/openai"
import { generateText } from "ai"
import got from "got"
import ky from "ky"
import OpenAI from "openai"
import { afterAll, beforeEach, expect, test } from "vitest"

const mocks = await startMocks({ providers: ["openai"] })
afterAll(() => mocks.close())
beforeEach(() => {
  mocks.reset()
  mocks.openai.use("empty")
})

const { url, apiKey } = mocks.openai
const path = `${url}/chat/completions`
const headers = { Authorization: `Bearer ${apiKey}` }
const body = { model: "gpt-4.1", messages: [{ role: "user" as const, content: "Hi" }] }
const provider = createOpenAI({ apiKey })

/** Fetches, and prevents retries that can't help: the SDKs of Stainless respect this header. */
const askFirst: typeof fetch = async (...request) => {
  const response = await fetch(...request)
  const error = await provider.readError(response)
  if (!error || error.retryable) return response
  const headers = new Headers(response.headers)
  headers.set("x-should-retry", "false")
  return new Response(response.body, { status: response.status, headers })
}
const isPassing = async (answer: unknown) => (await provider.readError(answer))?.retryable === true

const generate = (maxRetries?: number, fetch = globalThis.fetch) =>
  generateText({
    model: createOpenAICompatible({ name: "openai", apiKey, baseURL: url, fetch })("gpt-4.1"),
    prompt: "Hi",
    ...(maxRetries !== undefined && { maxRetries }),
  })

/** What a program does that spends with this client. */
async function spend(call: () => Promise<unknown>) {
  expect(await call().catch((error: unknown) => error)).toBeInstanceOf(Error)
  return mocks.verdicts.map(({ id, sure }) => ({ id, sure }))
}

test("the OpenAI SDK with its default retries retried an error about money, which is certain", async () => {
  const client = new OpenAI({ apiKey, baseURL: url })
  expect(await spend(() => client.chat.completions.create(body))).toEqual([
    { id: "money-error-retried", sure: true },
  ])
  const [verdict] = mocks.verdicts
  expect(verdict?.message).toBe(
    "POST /v1/chat/completions was retried (x-stainless-retry-count: 1) after an InsufficientBalanceError. No retry can help.",
  )
  expect(verdict?.requests.map((request) => request.headers["x-stainless-retry-count"])).toEqual(["0", "1"])
})

test("the same program is clean once readError decides", async () => {
  const client = new OpenAI({ apiKey, baseURL: url, fetch: askFirst })
  expect(await spend(() => client.chat.completions.create(body))).toEqual([])
  expect(mocks.openai.requests).toHaveLength(1)
})

const note = [{ id: "refusal-repeated", sure: false }]

test("got, whose retries carry no mark, gets a note, and none once readError decides", async () => {
  const retry = { limit: 1, methods: ["POST" as const], backoffLimit: 1 }
  expect(await spend(() => got.post(path, { headers, json: body, retry }))).toEqual(note)
  mocks.reset()
  mocks.openai.use("empty")
  const ask = async () => {
    const response = await got.post(path, {
      headers,
      json: body,
      retry: { limit: 0 },
      throwHttpErrors: false,
    })
    throw (await provider.readError(response)) ?? new TypeError("no error")
  }
  expect(await spend(ask)).toEqual([])
})

test("ky gets a note, and none once readError decides", async () => {
  const retry = { limit: 1, methods: ["post" as const], statusCodes: [429], delay: () => 1 }
  expect(await spend(() => ky.post(path, { headers, json: body, retry }))).toEqual(note)
  mocks.reset()
  mocks.openai.use("empty")
  const careful = { ...retry, shouldRetry: ({ error }: { error: Error }) => isPassing(error) }
  expect(await spend(() => ky.post(path, { headers, json: body, retry: careful }))).toEqual([])
})

test("the AI SDK gets a note, and none once readError decides", async () => {
  expect(await spend(() => generate(1))).toEqual(note)
  mocks.reset()
  mocks.openai.use("empty")
  const ask = async () => {
    for (;;) {
      const error = await generate(0).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      if (!(await isPassing(error))) throw error
    }
  }
  expect(await spend(ask)).toEqual([])
})

/** The mock's response with a wait of one second, as gateways add one to every 429. */
const addWait: typeof fetch = async (...request) => {
  const response = await fetch(...request)
  const headers = new Headers(response.headers)
  headers.set("retry-after", "1")
  return new Response(response.body, { status: response.status, headers })
}

test.each([
  [
    "the OpenAI SDK",
    () => new OpenAI({ apiKey, baseURL: url, maxRetries: 1, fetch: addWait }).chat.completions.create(body),
  ],
  ["the AI SDK", () => generate(1, addWait)],
  [
    "ky",
    () =>
      ky.post(path, {
        headers,
        json: body,
        fetch: addWait,
        retry: { limit: 1, methods: ["post"], afterStatusCodes: [429], delay: () => 1 },
      }),
  ],
])(
  "%s waits for a Retry-After of one second and retries; the error is still about money",
  async (_, call) => {
    const start = performance.now()
    const thrown = await call().catch((error: unknown) => error)
    expect(performance.now() - start).toBeGreaterThanOrEqual(900)
    expect(mocks.openai.requests).toHaveLength(2)
    expect(mocks.verdicts).toHaveLength(1)
    const error = await provider.readError(thrown)
    expect(error).toMatchObject({ name: "InsufficientBalanceError", aboutMoney: true, retryable: false })
  },
)
