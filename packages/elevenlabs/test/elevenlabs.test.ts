import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createElevenLabs } from "../src/index.js"

const mocks = await startMocks({ providers: ["elevenlabs"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.elevenlabs
const elevenlabs = createElevenLabs({ apiKey, baseUrl })

test("usage is requested in milliseconds, from the first of the month to the last second of its last day", async () => {
  const { period } = await elevenlabs.getUsage()
  const query = new URL(mocks.elevenlabs.requests[0]?.path ?? "", baseUrl).searchParams
  expect(Number(query.get("start_unix"))).toBe(Date.parse(period.start ?? ""))
  expect(Number(query.get("end_unix"))).toBe(Date.parse(period.end ?? "") - 1000)
})

const left = "You have 18 credits remaining, while 240 credits are required for this request."
const ofKey = `This request exceeds your API key (example) quota of 5000. ${left}`
test.each<[status: number, detail: unknown, name: string]>([
  [401, { status: "quota_exceeded", message: left }, "InsufficientBalanceError"],
  [400, { type: "invalid_request", code: "quota_exceeded", message: left }, "InsufficientBalanceError"],
  [401, { code: "quota_exceeded", message: ofKey }, "SpendCapExceededError"],
  [401, { code: "unauthorized", status: "missing_permissions", message: "user_read" }, "PermissionError"],
  [401, { code: "unauthorized", status: "unauthorized", message: "Sign in." }, "AuthenticationError"],
  [401, "Invalid API key", "AuthenticationError"],
  [402, { code: "insufficient_credits", message: "No." }, "InsufficientBalanceError"],
  [402, { code: "paid_plan_required", status: "payment_required", message: "No." }, "PermissionError"],
  [422, [{ loc: ["text"], msg: "Field required", type: "missing" }], "InvalidRequestError"],
  [429, { code: "system_busy", message: "Busy." }, "ServerError"],
  [429, { code: "concurrent_limit_exceeded", message: "Too many." }, "RateLimitError"],
])("%i with the detail %j is a %s", async (status, detail, name) => {
  expect(await elevenlabs.readError({ status, body: { detail } })).toMatchObject({ name, status })
})

test("the figures of a shortfall are read from whole words only", async () => {
  const read = (message: string) =>
    elevenlabs.readError({ status: 401, body: { detail: { status: "quota_exceeded", message } } })
  expect(await read(left)).toMatchObject({ available: { value: "18", unit: "credit" } })
  expect(await read(left.replace("credits", "characters"))).toMatchObject({ required: { value: "240" } })
  expect(await read(left.replace("240", "some"))).not.toHaveProperty("available")
})

test.each([["soon"], [1.5], [null]])("an extension of %j breaks the contract", async (extension) => {
  const wire = { character_count: 1, character_limit: 2, max_credit_limit_extension: extension }
  const odd = createElevenLabs({ apiKey, fetch: async () => Response.json(wire) })
  await expect(odd.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "max_credit_limit_extension",
  })
})
