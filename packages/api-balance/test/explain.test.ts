import { expect, test } from "vitest"
import { explainError } from "../src/index.js"

const empty = {
  status: 429,
  headers: {},
  body: {
    error: {
      message: "No credits.",
      type: "insufficient_quota",
      param: null,
      code: "credit_balance_exhausted",
    },
  },
}
const url = "https://api.openai.com/v1/chat/completions"

test("an error is explained: its meaning, what helps, when, and how certain that is", async () => {
  expect(await explainError(empty, { provider: "openai" })).toMatchObject({
    provider: "openai",
    error: { name: "InsufficientBalanceError", aboutMoney: true, retryable: false },
    helps: "Add funds.",
    when: "Not by itself.",
    // No example has this message: the weakest evidence of those with this status and name counts.
    evidence: "reported",
  })
})

test.each([
  [url, "openai"],
  ["https://api.moonshot.cn/v1/chat/completions", "moonshot"],
  ["https://api.openai.com.evil.example/v1/chat/completions", undefined],
  ["https://api.openai.com/v10/chat", undefined],
  ["not a url", undefined],
  ["", undefined],
])("the provider of %j is %s", async (url, provider) => {
  expect((await explainError({ ...empty, url }))?.provider).toBe(provider)
})

test("a base URL in the environment names its provider, too", async () => {
  process.env.VINCI_BASE_URL = "http://127.0.0.1:4010/api/v1"
  try {
    const explanation = await explainError({ status: 402, url: "http://127.0.0.1:4010/api/v1/generate" })
    expect(explanation?.provider).toBe("vinci")
  } finally {
    delete process.env.VINCI_BASE_URL
  }
})

test("without a provider, the status and the message decide, cautiously", async () => {
  const explanation = await explainError({ ...empty, body: { error: { message: "Budget exceeded" } } })
  expect(explanation).not.toHaveProperty("provider")
  expect(explanation).toMatchObject({
    error: { name: "RateLimitError", aboutMoney: false, retryable: false },
    when: "Not known: see what else it could be.",
  })
  expect(explanation).not.toHaveProperty("evidence")
  expect((await explainError({ status: 401 }))?.error.message).toContain("Check the key.")
})

test.each([
  { param: { statusCode: 429, name: "AI_APICallError" } },
  { metadata: { provider_name: "acme", raw: '{"error":"Insufficient balance"}' } },
])(
  "without a provider, a balance that a gateway quotes need not be that of the caller: %j",
  async (quote) => {
    const error = { message: "Insufficient balance. Please recharge.", ...quote }
    expect((await explainError({ status: 429, body: { error } }))?.error).toMatchObject({
      name: "InsufficientBalanceError",
      maybe: ["ServerError"],
      aboutMoney: false,
      retryable: false,
    })
  },
)

test("the wording of the message decides which evidence it has", async () => {
  const message = "You have no credits remaining. Add credits to continue."
  const known = { ...empty, body: { error: { ...empty.body.error, message } } }
  expect((await explainError(known, { provider: "openai" }))?.evidence).toBe("documented")
})

test("a response that is in no spec has no evidence", async () => {
  const careful = await explainError({ status: 402, body: "" }, { provider: "firecrawl" })
  expect(careful?.error.maybe).toBeDefined()
  expect(careful).not.toHaveProperty("evidence")
})

test("a success has no explanation, and no input makes it reject", async () => {
  expect(await explainError(new Response("{}"))).toBeUndefined()
  const hostile = {
    get url() {
      throw new Error("no")
    },
  }
  for (const given of [null, 5, hostile, new Error("fetch failed")])
    expect((await explainError(given))?.error.name).toBe("UnexpectedResponseError")
  expect((await explainError(empty, { provider: "constructor" as never }))?.provider).toBeUndefined()
})

/** A budget of a workspace at OpenRouter, with the time of its reset. */
const capped = (resets_at: string) => ({
  status: 403,
  body: {
    error: {
      code: 403,
      message: "Workspace monthly budget of $500.00 exceeded.",
      metadata: { limit_source: "openrouter_workspace_budget", resets_at },
    },
  },
})

test.each([
  [
    {
      status: 429,
      headers: { "retry-after": "5" },
      body: { error: { code: "slow_down", message: "Slow down." } },
    },
    "In 5 s.",
  ],
  [{ status: 500, body: {} }, "Later; the response does not say when."],
  [capped("2049-01-01T00:00:00Z"), "At 2049-01-01T00:00:00.000Z."],
  [capped("2024-01-01T00:00:00Z"), "Since 2024-01-01T00:00:00.000Z, as far as it says."],
])("the explanation says when a retry may help", async (response, when) => {
  const provider = "error" in response.body ? "openrouter" : "openai"
  expect((await explainError(response, { provider }))?.when).toBe(when)
})
