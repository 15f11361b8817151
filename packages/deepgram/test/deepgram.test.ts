import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createDeepgram } from "../src/index.js"

const mocks = await startMocks({ providers: ["deepgram"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.deepgram

test("the project is found by one first call, and a given project is used unchanged", async () => {
  const deepgram = createDeepgram({ apiKey, baseUrl })
  await deepgram.getBalance()
  await deepgram.getUsage()
  await createDeepgram({ apiKey, baseUrl, projectId: "p-1" }).getBalance()
  expect(mocks.deepgram.requests.map(({ path }) => path)).toEqual([
    "/v1/projects",
    "/v1/projects/123e4567-e89b-42d3-a456-426614174000/balances",
    "/v1/projects/123e4567-e89b-42d3-a456-426614174000/billing/breakdown",
    "/v1/projects/p-1/balances",
  ])
})

test("a key without any project is valid: the error names the missing option", async () => {
  const lonely = createDeepgram({ apiKey, fetch: async () => Response.json({ projects: [] }) })
  await expect(lonely.getBalance()).rejects.toMatchObject({
    name: "InvalidOptionError",
    option: "project_id",
  })
})

test("the key is sent after the word Token", async () => {
  const sent: (string | null)[] = []
  const watched = createDeepgram({
    apiKey: "a-key-of-deepgram",
    projectId: "p",
    fetch: async (_, { headers }) => {
      sent.push(new Headers(headers).get("authorization"))
      return Response.json({ balances: [] })
    },
  })
  await watched.getBalance()
  expect(sent).toEqual(["Token a-key-of-deepgram"])
})

test("usage can start on a given day", async () => {
  await createDeepgram({ apiKey, baseUrl, projectId: "p" }).getUsage({ since: "2026-11-03T10:00:00Z" })
  expect(mocks.deepgram.requests[0]?.path).toBe("/v1/projects/p/billing/breakdown?start=2026-11-03")
})

test.each<[status: number, body: unknown, name: string, words: string]>([
  [401, "User does not have sufficient permissions.", "PermissionError", "User does not"],
  [401, { err_msg: "Invalid credentials." }, "AuthenticationError", "Invalid credentials."],
  [404, "UUID parsing failed: invalid character", "InvalidRequestError", "UUID parsing failed"],
  [402, "<html>Payment Required</html>", "UnexpectedResponseError", "a page of HTML"],
  [400, { category: "INVALID_JSON", message: "Invalid JSON." }, "InvalidRequestError", "Invalid JSON."],
])("%i with the body %j is a %s that repeats its words", async (status, body, name, words) => {
  const error = await createDeepgram({ apiKey }).readError({ status, body })
  expect(error).toMatchObject({ name, status })
  expect(error?.message).toContain(words)
  expect(error?.message).not.toContain("<html>")
})
