import { expect, test } from "vitest"
import { createStability } from "../src/index.js"

const stability = createStability({ apiKey: "sk-example-0123456789" })

test.each<[status: number, body: object, name: string, words: string]>([
  [
    402,
    { name: "payment_required", errors: ["You lack sufficient credits."] },
    "InsufficientBalanceError",
    "You lack",
  ],
  [
    401,
    { name: "unauthorized", message: "missing authorization header" },
    "AuthenticationError",
    "missing auth",
  ],
  [403, { name: "content_moderation", errors: ["Flagged."] }, "InvalidRequestError", "Flagged."],
  [403, { name: "permission_denied", errors: ["No."] }, "PermissionError", "No."],
])(
  "%i with the body %j is a %s that repeats its words, in either shape",
  async (status, body, name, words) => {
    const error = await stability.readError({ status, body })
    expect(error).toMatchObject({ name, status })
    expect(error?.message).toContain(words)
  },
)

test("credits are read to the last digit that was sent", async () => {
  const text = '{"credits":1234567.000000000123456789}'
  const exact = createStability({ apiKey: "sk-example-0123456789", fetch: async () => new Response(text) })
  expect((await exact.getBalance()).buckets[0]?.available.value).toBe("1234567.000000000123456789")
})
