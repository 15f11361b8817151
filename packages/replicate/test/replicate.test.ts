import { expect, test } from "vitest"
import { createReplicate } from "../src/index.js"

const replicate = createReplicate({ apiKey: "any" })
const read = (detail: string, retry_after?: number, headers = {}) =>
  replicate.readError({ status: 429, headers, body: { detail, status: 429, retry_after } })

test("a rate limit that is low because the credit is low is about money, and retryable", async () => {
  const error = await read("Reduced while you have less than $5.0 in credit. Resets in ~5s.", 5)
  expect(error).toMatchObject({ lowBalance: true, retryAfter: 5, aboutMoney: true, retryable: true })
  expect(error?.message).toContain("Top up")
})

test("any other rate limit is not about money", async () => {
  const error = await read("Request was throttled. Your rate limit resets in ~2s.", 2)
  expect(error).toMatchObject({ retryAfter: 2, aboutMoney: false, retryable: true })
})

test("the header takes precedence over the body", async () => {
  const headers = { "retry-after": "9" }
  expect(await read("less than $5.0 in credit", 5, headers)).toMatchObject({ retryAfter: 9 })
})

test("the top-up URL is a link to Replicate, or absent", async () => {
  const detail = "Go to https://evil.example/account/billing#billing"
  const error = await replicate.readError({ status: 402, body: { title: "Insufficient credit", detail } })
  expect(error).toMatchObject({ name: "InsufficientBalanceError" })
  expect(error).not.toHaveProperty("topUpUrl")
})

test("a 402 with an unknown text stays uncertain", async () => {
  const error = await replicate.readError({ status: 402, body: { title: "Payment Required", status: 402 } })
  expect(error).toMatchObject({ name: "InsufficientBalanceError", aboutMoney: true, retryable: false })
})
