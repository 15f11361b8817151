import { expect, test } from "vitest"
import { createDeepSeek } from "../src/index.js"

const deepseek = createDeepSeek({ apiKey: "sk-example-0123456789" })

// An empty balance has the same type and code as other errors.
test.each<[status: number, message: string, type: string, name: string]>([
  [402, "Insufficient Balance", "unknown_error", "InsufficientBalanceError"],
  [400, "Missing field `model`", "invalid_request_error", "InvalidRequestError"],
  [401, "Your api key is invalid", "authentication_error", "AuthenticationError"],
  [429, "Rate limit reached", "unknown_error", "RateLimitError"],
  [429, "Insufficient Balance", "unknown_error", "InsufficientBalanceError"],
])("%i with %j and the type %s is a %s, by status and message alone", async (status, message, type, name) => {
  const body = { error: { message, type, param: null, code: "invalid_request_error" } }
  const error = await deepseek.readError({ status, body })
  expect(error).toMatchObject({ name, status })
  expect(error?.message).toContain(message)
})

test("an entry whose total is not a decimal breaks the contract", async () => {
  const balance_infos = [{ currency: "USD", total_balance: "7,35" }]
  const odd = createDeepSeek({
    apiKey: "sk-example-0123456789",
    fetch: async () => Response.json({ is_available: true, balance_infos }),
  })
  await expect(odd.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "balance_infos[0].total_balance",
  })
})
