import { expect, test } from "vitest"
import { createDeepL } from "../src/index.js"

test.each([
  ["example-key:fx", "https://api-free.deepl.com/v2/usage"],
  ["example-key", "https://api.deepl.com/v2/usage"],
])("the key %s chooses %s, and is sent after the word DeepL-Auth-Key", async (apiKey, address) => {
  const sent: [string, string | null][] = []
  const watched = createDeepL({
    apiKey,
    fetch: async (url, { headers }) => {
      sent.push([String(url), new Headers(headers).get("authorization")])
      return Response.json({ character_count: 1, character_limit: 3 })
    },
  })
  await watched.getBalance()
  expect(sent).toEqual([[address, `DeepL-Auth-Key ${apiKey}`]])
})

test("an account without a limit has no bucket of characters; an account whose limit is one character less has one", async () => {
  const read = async (character_limit: number) => {
    const body = { character_count: 1, character_limit }
    const deepl = createDeepL({ apiKey: "example-key", fetch: async () => Response.json(body) })
    return (await deepl.getBalance()).buckets.map(({ available }) => available.value)
  }
  expect(await read(1_000_000_000_000)).toEqual([])
  expect(await read(999_999_999_999)).toEqual(["999999999998"])
})

test.each<[status: number, body: unknown, name: string, maybe?: string[]]>([
  [456, undefined, "InsufficientBalanceError", ["SpendCapExceededError"]],
  [403, "", "AuthenticationError", ["PermissionError"]],
  [429, "", "RateLimitError"],
  [529, "", "RateLimitError"],
  [503, "", "ServerError"],
])("%i with the body %j is a %s", async (status, body, name, maybe) => {
  const error = await createDeepL({ apiKey: "example-key" }).readError({ status, body })
  expect(error).toMatchObject({ name, status, ...(maybe && { maybe }) })
  if (!maybe) expect(error).not.toHaveProperty("maybe")
})

test("an error about a key at the wrong host names the right host, and certainly does not mean a missing permission", async () => {
  const body = { message: "Wrong endpoint. Use https://api.deepl.com" }
  const error = await createDeepL({ apiKey: "example-key" }).readError({ status: 403, body })
  expect(error).toMatchObject({ name: "AuthenticationError" })
  expect(error).not.toHaveProperty("maybe")
  expect(error?.message).toContain('A key that ends in ":fx" belongs to api-free.deepl.com')
})

test("the wait of an overloaded DeepL is reported if a header states it", async () => {
  const headers = { "retry-after": "7" }
  const error = await createDeepL({ apiKey: "example-key" }).readError({ status: 529, headers, body: "" })
  expect(error).toMatchObject({ name: "RateLimitError", retryAfter: 7 })
})
