import { inspect } from "node:util"
import { expect, test } from "vitest"
import { createProvider, findText, readItems, readText } from "../src/adapter.js"
import { InsufficientBalanceError } from "../src/index.js"
import { findSecrets } from "../src/redaction/find-secrets.js"
import { createFakeClock } from "./fake-clock.js"
import { createFake, type FakeOptions } from "./fake-provider.js"

const key = "sk-live-0123456789abcdefABCDEF"

interface paths {
  "/rows": { get: { responses: { 200: { content: { "application/json": { rows: { text: string }[] } } } } } }
}

interface Methods {
  getBalance(): Promise<unknown>
  charges(): AsyncIterable<unknown>
}

/** A provider that shows whatever it finds. */
function createChatty(body: unknown, status = 200, options: FakeOptions = {}) {
  return createProvider<paths, Methods, "chatty">(
    {
      facts: {
        id: "chatty",
        baseUrl: "https://chatty.example",
        variables: { baseUrl: "CHATTY_BASE_URL" },
        credentials: [{ option: "apiKey", variables: ["CHATTY_API_KEY"], header: "x-key" }],
        cacheTtlMs: 1,
        userAgent: "chatty/1",
        operations: [{ id: "getRows", method: "GET", path: "/rows" }],
      },
      findReason: (found) => findText(found, "message"),
      toError: ({ body: found, facts, details, status: code }) =>
        code === 402
          ? new InsufficientBalanceError(
              {
                ...facts,
                topUpUrl: findText(found, "url") ?? "",
                ...(findText(found, "left") && {
                  available: { value: findText(found, "left") as never, unit: "USD" },
                }),
              },
              details,
            )
          : undefined,
      createMethods: ({ get }) => ({
        getBalance: async () => {
          const rows = readItems(await get("/rows"), "rows")
          return {
            buckets: rows.map((row) => ({ id: readText(row, "text"), unit: readText(row, "text") })),
            topUpUrl: rows[0] && readText(rows[0], "text"),
          }
        },
        charges: async function* () {
          for (const row of readItems(await get("/rows"), "rows")) yield { sku: readText(row, "text") }
        },
      }),
    },
    { apiKey: key, fetch: async () => Response.json(body, { status }), clock: createFakeClock(), ...options },
  )
}

test("a success contains no key either: not in a name, a unit or a URL, and not in a charge", async () => {
  const body = { rows: [{ text: `https://a.example/?${encodeURIComponent(key)}` }, { text: key }] }
  expect(await createChatty(body).getBalance()).toEqual({
    buckets: [
      { id: "https://a.example/?[redacted]", unit: "https://a.example/?[redacted]" },
      { id: "[redacted]", unit: "[redacted]" },
    ],
  })
  const charges = []
  for await (const charge of createChatty(body).charges()) charges.push(charge)
  expect(charges).toEqual([{ sku: "https://a.example/?[redacted]" }, { sku: "[redacted]" }])
})

test("a failure in the middle of charges contains no key either", async () => {
  const failed = Array.fromAsync(createChatty({ message: `no: ${key}` }, 400).charges())
  const error: unknown = await failed.catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ message: expect.stringContaining("no: [redacted]") })
  expect(inspect(error)).not.toContain(key)
})

test.each([
  "javascript:alert(1)",
  "http://a.example/",
  "nowhere",
  `https://a.example/${"x".repeat(512_000)}`,
  "",
])("a top-up URL is an https URL of bounded length, or absent: %.30j", async (text) => {
  expect(await createChatty({ rows: [{ text }] }).getBalance()).not.toHaveProperty("topUpUrl")
  expect(
    await createChatty({ url: text }, 402).readError({ status: 402, body: { url: text } }),
  ).not.toHaveProperty("topUpUrl")
})

test("text of a provider is printable and bounded everywhere", async () => {
  const text = `a\u001b]52;c;AAAA\u0007\n::error::\u202e${"x".repeat(5000)}`
  const { buckets } = (await createChatty({ rows: [{ text }] }).getBalance()) as { buckets: { id: string }[] }
  const error = await createChatty({ message: text }, 400)
    .getBalance()
    .catch((thrown: Error) => thrown)
  for (const shown of [buckets[0]?.id, (error as Error).message]) {
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(shown?.length).toBeLessThan(1100)
  }
})

test("a value that looks like a secret changes neither the class of an error nor its amounts", async () => {
  const options = { headers: { "x-api-key-version": "2", "x-token": "12345678" } }
  const body = { message: "2", left: "12345678", url: "https://a.example/top-up" }
  const error = await createChatty(body, 402, options).readError({ status: 402, body })
  expect(error).toMatchObject({
    name: "InsufficientBalanceError",
    available: { value: "12345678", unit: "USD" },
    topUpUrl: "https://a.example/top-up",
    message: expect.stringContaining('The provider says: "2"'),
  })
})

test.each([
  [{ "proxy-authorization": "Bearer tok-0123456789" }, ["tok-0123456789"]],
  [{ "x-password": "pass-word-1", "x-credential": "cred-12345" }, ["pass-word-1", "cred-12345"]],
  [{ cookie: "theme=dark; session=abcdef012345" }, ["abcdef012345"]],
  [{ "x-amz-security-token": "amz-0123456789" }, ["amz-0123456789"]],
])("the secrets in %j are recognized without their scheme or name", (headers, expected) => {
  expect(findSecrets(Object.entries(headers))).toEqual(expect.arrayContaining(expected))
})

test("a header is secret if its name contains a whole secret word", () => {
  expect(findSecrets(Object.entries({ "x-monkey": "banana-banana", author: "somebody-else" }))).toEqual([])
})

test("a header of one call is redacted in that call, and does not slow down later ones", async () => {
  const secret = "idempotency-0123456789"
  const fake = createFake({
    apiKey: key,
    retries: 0,
    clock: createFakeClock(),
    fetch: async (_, { headers }) => {
      throw new TypeError(`cannot send ${new Headers(headers).get("x-idempotency-key")} ${secret}`)
    },
  })
  const call = (headers: Record<string, string>) =>
    fake.client.GET("/v1/balance", { headers }).catch((error: unknown) => inspect(error))
  expect(await call({ "x-idempotency-key": secret })).not.toContain(secret)
  expect(await call({})).toContain(secret)
})

test.each([200, 400])(
  "each call redacts its own rotating key, however many are in flight: %i",
  async (status) => {
    const waiting: (() => void)[] = []
    let count = 0
    const fake = createFake({
      apiKey: () => `sk-example-no-${String(count++).padStart(4, "0")}`,
      retries: 0,
      fetch: async (_, { headers }) => {
        const [, own = ""] = new Headers(headers).get("authorization")?.split(" ") ?? []
        await new Promise<void>((resolve) => {
          if (waiting.push(resolve) === 20) for (const go of waiting) go()
        })
        return Response.json(status === 200 ? { money: { left: own } } : { message: `bad ${own}` }, {
          status,
        })
      },
    })
    const ends = await Promise.all(
      Array.from({ length: 20 }, () => fake.getBalance().catch((error: unknown) => error)),
    )
    for (const end of ends) {
      expect(inspect(end)).toContain("[redacted]")
      expect(inspect(end)).not.toContain("sk-example")
    }
    const texts: string[] = []
    const chatty = createChatty(undefined, 200, {
      apiKey: () => `sk-example-no-${String(count++).padStart(4, "0")}`,
      fetch: async (_, { headers }) => {
        const text = new Headers(headers).get("x-key")
        await Promise.resolve()
        return Response.json({ rows: [{ text }] })
      },
    })
    const balances = await Promise.all(Array.from({ length: 20 }, () => chatty.getBalance()))
    for (const balance of balances) texts.push(JSON.stringify(balance))
    expect(texts.join()).not.toContain("sk-example")
  },
)
