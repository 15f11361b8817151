import { describe, expect, test } from "vitest"
import { startMocks } from "../../src/index.js"
import { mark, startOpenai } from "./start-openai.js"

describe("a retry of an error about money", () => {
  test.each([
    ["x-stainless-retry-count", "0", "1"],
    ["amz-sdk-request", "attempt=1; max=3", "attempt=2; max=3"],
    ["x-goog-api-client", "gl-node/24 gccl-attempt-count/1", "gl-node/24 gccl-attempt-count/2"],
    ["retry-attempt", "0", "1"],
    ["x-retry-count", "0", "1"],
  ])("is certain if %s marks it as a retry", async (name, first, second) => {
    const { mock, order } = await startOpenai()
    mock.use("empty")
    await order({ headers: { [name]: first } })
    expect(mock.verdicts).toEqual([])
    await order({ headers: { [name]: second } })
    expect(mock.verdicts).toMatchObject([
      {
        id: "money-error-retried",
        provider: "openai",
        sure: true,
        requests: [
          { status: 429, error: "InsufficientBalanceError" },
          { status: 429, headers: { [name]: second } },
        ],
      },
    ])
  })

  test("is a sentence that states what was done", async () => {
    const { mock, order } = await startOpenai()
    mock.use("empty")
    await order()
    await order(mark(1))
    expect(mock.verdicts[0]?.message).toBe(
      "POST /v1/chat/completions was retried (x-stainless-retry-count: 1) after an InsufficientBalanceError. No retry can help.",
    )
  })

  test("is reported once, however often it is retried", async () => {
    const { mock, order, findIds } = await startOpenai()
    mock.use("empty")
    await order()
    for (const retry of [1, 2, 3]) await order(mark(retry))
    expect(findIds()).toEqual(["money-error-retried"])
  })

  test("is a note if nothing marks it as a retry", async () => {
    const { mock, order } = await startOpenai()
    mock.use("empty")
    await order()
    await order()
    expect(mock.verdicts).toMatchObject([{ id: "refusal-repeated", sure: false }])
  })

  test("is found once nothing else is left that it could be the retry of", async () => {
    const { mock, order, findIds } = await startOpenai()
    mock.use("empty", "server-error", "empty")
    await Promise.all([order(), order()])
    await order(mark(1))
    expect(findIds()).toEqual([])
    await order(mark(1))
    expect(findIds()).toEqual(["money-error-retried"])
  })

  test("is found if the previous attempt was refused, whatever failed long ago", async () => {
    const { mock, order, findIds } = await startOpenai()
    mock.use("server-error", "server-error", "empty")
    for (const _ of [1, 2, 3]) await order()
    await order(mark(1))
    expect(findIds()).not.toContain("money-error-retried")
    await order(mark(2))
    expect(findIds()).toContain("money-error-retried")
  })

  test("is found if an account refuses", async () => {
    await using mocks = await startMocks({ providers: ["vinci"], ledger: { vinci: { balance: "0.01" } } })
    const { url, apiKey } = mocks.vinci
    for (const attempt of ["attempt=1", "attempt=2"])
      await fetch(`${url}/generate/text-to-video`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${apiKey}`,
          "content-type": "application/json",
          "amz-sdk-request": attempt,
        },
        body: JSON.stringify({ prompt: "A paper boat", duration_seconds: 5 }),
      })
    expect(mocks.verdicts).toMatchObject([
      { id: "money-error-retried", requests: [{ status: 402, error: "InsufficientBalanceError" }, {}] },
    ])
  })
})

describe("is no fault:", () => {
  test("the retry of a failure that may pass", async () => {
    const { mock, order } = await startOpenai()
    mock.use("server-error", "slow-down", "healthy")
    await order()
    await order(mark(1))
    await order(mark(2))
    expect(mock.verdicts).toEqual([])
  })

  test("the retry of an error about money that passes when other calls have ended", async () => {
    await using mocks = await startMocks({ providers: ["openrouter"] })
    const { url, apiKey } = mocks.openrouter
    for (const retry of ["0", "1"])
      await fetch(`${url}/chat/completions`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${apiKey}`,
          "content-type": "application/json",
          prefer: "example=in-flight",
          "x-stainless-retry-count": retry,
        },
        body: JSON.stringify({ model: "m", messages: [{ role: "user", content: "x" }] }),
      })
    expect(mocks.openrouter.requests.map(({ error }) => error)).toEqual([
      "BalanceHeldError",
      "BalanceHeldError",
    ])
    expect(mocks.verdicts.filter(({ id }) => id === "money-error-retried")).toEqual([])
  })

  test("the retry of one of several requests that failed otherwise", async () => {
    const { mock, order } = await startOpenai()
    mock.use("empty", "server-error", "empty")
    await Promise.all([order(), order()])
    await order(mark(1))
    expect(mock.verdicts).toEqual([])
  })

  test("a retry after somebody had hung up", async () => {
    const { mock, order, findIds } = await startOpenai()
    mock.use("empty", "hang", "empty")
    await order()
    await order({ signal: AbortSignal.timeout(100) }).catch(() => {})
    await order(mark(1))
    expect(findIds()).not.toContain("money-error-retried")
  })

  test.each([
    ["a reset", (mock: Mock) => mock.reset()],
    ["another scenario", (mock: Mock) => mock.use("empty")],
    ["a top-up", (mock: Mock) => mock.ledger.topUp("5.00")],
    ["an amount that was set", (mock: Mock) => mock.ledger.set({ balance: "5.00" })],
    ["time that went by", (mock: Mock) => mock.ledger.advance("1d")],
    ["a snapshot that was restored", (mock: Mock) => mock.ledger.restore(mock.ledger.snapshot())],
  ])("a retry after %s", async (_, change) => {
    await using mocks = await startMocks({ providers: ["openrouter"], ledger: true })
    const mock = mocks.openrouter
    const order = (retry: number) =>
      fetch(`${mock.url}/chat/completions`, {
        method: "POST",
        headers: { authorization: "Bearer k", "content-type": "application/json", ...mark(retry).headers },
        body: JSON.stringify({ model: "m", messages: [{ role: "user", content: "x" }] }),
      })
    mock.use("empty")
    await order(0)
    change(mock)
    await order(1)
    expect(mock.verdicts).toEqual([])
  })

  test("a request of a client, or of a key, that got no such response", async () => {
    const { mock, order } = await startOpenai()
    mock.use("empty")
    await order({ headers: { "x-client": "a" } })
    for (const headers of [{ "x-client": "b" }, { authorization: "Bearer other" }, {}])
      await order({ headers: { ...headers, ...mark(1).headers } })
    expect(mock.verdicts).toEqual([])
  })

  test("the retry of another request", async () => {
    const { mock, order } = await startOpenai()
    mock.use("empty")
    await order()
    await order({ ...mark(1), body: { messages: [] } })
    expect(mock.verdicts).toEqual([])
  })
})

type Mock = Awaited<ReturnType<typeof startMocks<"openrouter">>>["openrouter"]
