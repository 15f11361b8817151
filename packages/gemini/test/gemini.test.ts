import { expect, test } from "vitest"
import { createGemini } from "../src/index.js"

const gemini = createGemini({ apiKey: "any" })
const info = (retryDelay: string) => ({ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay })
const failure = (...quotaIds: string[]) => ({
  "@type": "type.googleapis.com/google.rpc.QuotaFailure",
  violations: quotaIds.map((quotaId) => ({ quotaId })),
})
const read = (status: number, message: string, ...details: object[]) =>
  gemini.readError({
    status,
    body: { error: { code: status, message, status: "RESOURCE_EXHAUSTED", details } },
  })
const exceeded = "You exceeded your current quota, please check your plan and billing details."

test("a quota of the minute can be retried after the stated wait, rounded up", async () => {
  expect(await read(429, exceeded, failure("RequestsPerMinute"), info("34.07s"))).toMatchObject({
    name: "RateLimitError",
    retryAfter: 35,
    aboutMoney: false,
    retryable: true,
  })
})

test("the wait of the minute is not reported for a quota of the day", async () => {
  const both = failure("RequestsPerMinute", "RequestsPerDay")
  expect(await read(429, exceeded, both, info("34s"))).not.toHaveProperty("retryAfter")
  expect(await read(429, exceeded, both, info("35640s"))).toMatchObject({ retryAfter: 35_640 })
})

test("a quota of 0 is not retryable, and not about money", async () => {
  const error = await read(429, `${exceeded} limit: 0, model: x`, failure("RequestsPerDay"), info("60s"))
  expect(error).toMatchObject({
    name: "PermissionError",
    retryable: false,
    aboutMoney: false,
    elsewhere: true,
  })
  expect((await read(429, `${exceeded} limit: 05`, failure("RequestsPerDay")))?.name).toBe("RateLimitError")
})

test("a 429 that does not state what is exhausted is neither retried nor about money", async () => {
  for (const message of ["Resource has been exhausted (e.g. check quota).", exceeded])
    expect(await read(429, message)).toMatchObject({ retryable: false, aboutMoney: false })
})

test("an error in an array is the same error", async () => {
  const body = [{ error: { code: 400, details: [{ "@type": "x.ErrorInfo", reason: "API_KEY_INVALID" }] } }]
  expect(await gemini.readError({ status: 400, body })).toMatchObject({ name: "AuthenticationError" })
})

test.each([[[]], [[null]], [{ error: { details: "x" } }], [{ error: { details: [null, 5] } }]])(
  "a body of another form (%j) is read without an exception",
  async (body) => {
    expect(await gemini.readError({ status: 429, body })).toMatchObject({ name: "RateLimitError" })
  },
)
