import { inspect } from "node:util"
import { createOpenAICompatible } from "@ai-sdk/openai-compatible"
import Anthropic from "@anthropic-ai/sdk"
import { createAnthropic as createProvider } from "@api-balance/anthropic"
import { startMocks } from "@api-balance/mocks"
import { createOpenAI } from "@api-balance/openai"
import { createVinci } from "@api-balance/vinci"
import { generateText, RetryError } from "ai"
import axios, { type ResponseType } from "axios"
import got from "got"
import ky from "ky"
import { ofetch } from "ofetch"
import OpenAI from "openai"
import OlderOpenAI from "openai-6"
import * as undici from "undici"
import { afterAll, beforeEach, describe, expect, test } from "vitest"

const mocks = await startMocks({ providers: ["anthropic", "openai", "vinci"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())

const key = "a-key-that-is-secret"
const { url } = mocks.openai
const path = `${url}/chat/completions`
const headers = { Authorization: `Bearer ${key}` }
const body = { model: "gpt-4.1", messages: [{ role: "user" as const, content: "Hi" }] }
const sent = {
  method: "POST",
  headers: { ...headers, "content-type": "application/json" },
  body: JSON.stringify(body),
} as const

/** The error of a call, or its result. */
const take = (call: Promise<unknown>) => call.catch((error: unknown) => error)
const openai = (options: object = {}) => new OpenAI({ apiKey: key, baseURL: url, maxRetries: 0, ...options })
const olderOpenai = (options: object = {}) =>
  new OlderOpenAI({ apiKey: key, baseURL: url, maxRetries: 0, ...options })
const generate = (maxRetries: number) =>
  generateText({
    model: createOpenAICompatible({ name: "openai", apiKey: key, baseURL: url })("gpt-4.1"),
    prompt: "Hi",
    maxRetries,
  })
const post = (responseType: ResponseType, adapter: string) =>
  axios.post(path, body, { headers, responseType, adapter })

/** Spending calls through the clients that people use, each with its retries switched off. */
const calls: [client: string, call: () => Promise<unknown>][] = [
  ["fetch", () => fetch(path, sent)],
  ["fetch of undici", () => undici.fetch(path, sent)],
  ["request of undici", () => undici.request(path, sent)],
  [
    "undici with its interceptor of errors",
    () =>
      undici.request(path, {
        ...sent,
        dispatcher: new undici.Agent().compose(undici.interceptors.responseError()),
      }),
  ],
  ["the OpenAI SDK", () => openai().chat.completions.create(body)],
  ["the OpenAI SDK of before", () => olderOpenai().chat.completions.create(body)],
  ["the AI SDK", () => generate(0)],
  ["axios, as JSON", () => post("json", "http")],
  [
    "axios, as text",
    () => axios.post(path, body, { headers, responseType: "text", transformResponse: (text) => text }),
  ],
  ["axios, as bytes", () => post("arraybuffer", "http")],
  ["axios, as a stream", () => post("stream", "http")],
  ["axios over fetch", () => post("json", "fetch")],
  ["axios over fetch, as a stream", () => post("stream", "fetch")],
  ["ky", () => ky.post(path, { headers, json: body, retry: 0 }).json()],
  ["ofetch", () => ofetch(path, { method: "POST", headers, body, retry: 0 })],
  ["ofetch, as text", () => ofetch(path, { method: "POST", headers, body, retry: 0, responseType: "text" })],
  [
    "ofetch, as a stream",
    () => ofetch(path, { method: "POST", headers, body, retry: 0, responseType: "stream" }),
  ],
  ["got, as JSON", () => got.post(path, { headers, json: body, retry: { limit: 0 } }).json()],
  ["got, as bytes", () => got.post(path, { headers, json: body, retry: { limit: 0 } }).buffer()],
  [
    "got that throws nothing",
    () => got.post(path, { headers, json: body, retry: { limit: 0 }, throwHttpErrors: false }),
  ],
]
const withoutUrl = /SDK|undici/

describe("readError takes the outcome of a billable call through another client", () => {
  test.each(calls)("%s, with an empty account", async (client, call) => {
    mocks.openai.use("empty")
    const given = await take(call())
    const error = await createOpenAI({ apiKey: "another" }).readError(given)
    expect(error).toMatchObject({
      name: "InsufficientBalanceError",
      status: 429,
      aboutMoney: true,
      retryable: false,
    })
    expect(error?.maybe).toBeUndefined()
    expect(error?.message).toContain("You have no credits remaining")
    if (!withoutUrl.test(client)) expect(error?.operation).toBe("createChatCompletion")
    // Their errors hold the request, and with it the key.
    expect(error).not.toHaveProperty("cause")
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(key)
  })

  test.each(calls)("%s, with too many requests", async (_, call) => {
    mocks.openai.use("too-many-requests")
    const given = await take(call())
    const error = await createOpenAI().readError(given)
    expect(error).toMatchObject({ name: "RateLimitError", retryAfter: 2, aboutMoney: false, retryable: true })
  })

  test("the AI SDK, when it has given up its retries", async () => {
    mocks.openai.use("empty")
    const thrown = await take(generate(1))
    expect(RetryError.isInstance(thrown)).toBe(true)
    expect(await createOpenAI().readError(thrown)).toMatchObject({
      name: "InsufficientBalanceError",
      retryable: false,
    })
  })

  test("the Anthropic SDK, which keeps the whole body", async () => {
    mocks.anthropic.use("empty")
    const { url: baseURL } = mocks.anthropic
    // The SDK sends its key as a bearer token, the spec has the documented header.
    const defaultHeaders = { "x-api-key": key }
    const client = new Anthropic({ apiKey: key, baseURL, defaultHeaders, maxRetries: 0 })
    const call = client.messages.create({ model: "claude", max_tokens: 9, messages: body.messages })
    expect(await createProvider().readError(await take(call))).toMatchObject({
      name: "InsufficientBalanceError",
      aboutMoney: true,
    })
  })
})

describe("if a client keeps no body", () => {
  const vinci = createVinci()
  const make = { body: { prompt: "A paper boat", duration_seconds: 5 } }
  const spend = (fetch = globalThis.fetch) =>
    olderOpenai({ baseURL: mocks.vinci.url, fetch }).post("/generate/text-to-video", make)

  test("the SDK that keeps it has the figures in its error", async () => {
    mocks.vinci.use("low")
    const call = openai({ baseURL: mocks.vinci.url }).post("/generate/text-to-video", make)
    const error = await vinci.readError(await take(call))
    expect(error).toMatchObject({ name: "InsufficientBalanceError", required: { value: "2.5", unit: "USD" } })
  })

  test("the status is all that the error is made of", async () => {
    mocks.vinci.use("low")
    const error = await vinci.readError(await take(spend()))
    expect(error).toMatchObject({ name: "InsufficientBalanceError", aboutMoney: true, retryable: false })
    expect(error).not.toHaveProperty("required")
  })

  test("a 429 may be about money, also with a wait", async () => {
    const response = Response.json({ detail: "No credits" }, { status: 429, headers: { "retry-after": "1" } })
    const error = await vinci.readError(await take(spend(async () => response)))
    expect(error).toMatchObject({
      name: "RateLimitError",
      aboutMoney: false,
      retryable: false,
      retryAfter: 1,
    })
    expect(error?.maybe).toEqual(["InsufficientBalanceError", "SpendCapExceededError"])
  })

  test("its `fetch` option shows the Response to readError", async () => {
    mocks.vinci.use("low")
    let error: Awaited<ReturnType<typeof vinci.readError>>
    await take(
      spend(async (...request) => {
        const response = await fetch(...request)
        error = await vinci.readError(response)
        return response
      }),
    )
    expect(error).toMatchObject({ name: "InsufficientBalanceError", required: { value: "2.5", unit: "USD" } })
    expect(error?.maybe).toBeUndefined()
  })
})
