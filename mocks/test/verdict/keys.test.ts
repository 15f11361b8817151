import { describe, expect, test } from "vitest"
import { startMocks } from "../../src/index.js"

/** Mocks of two providers, one of which has a key that manages. */
const start = () =>
  startMocks({ providers: ["openai", "vinci"], ledger: { vinci: { accounts: [["ci-key", "other-key"]] } } })

type Mocks = Awaited<ReturnType<typeof start>>
const keys = ({ environment }: Mocks) => ({
  usual: environment.OPENAI_API_KEY,
  admin: environment.OPENAI_ADMIN_KEY,
  vinci: environment.VINCI_API_KEY,
})

const readCosts = ({ openai }: Mocks, key: string | undefined, query = "") =>
  fetch(`${openai.url}/organization/costs?start_time=1${query}`, {
    headers: { authorization: `Bearer ${key}` },
  })
const order = ({ openai }: Mocks, headers: Record<string, string>) =>
  fetch(`${openai.url}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ model: "m", messages: [{ role: "user", content: "x" }] }),
  })

test("each key of a provider is another one, and all are of one account", async () => {
  await using mocks = await startMocks({
    providers: ["openrouter"],
    ledger: { openrouter: { balance: "1" } },
  })
  const { OPENROUTER_API_KEY: usual, OPENROUTER_MANAGEMENT_KEY: managing } = mocks.environment
  expect([usual, managing]).toEqual(["mock-openrouter-key", "mock-openrouter-management-key"])
  mocks.openrouter.ledger.topUp("1.00", { key: usual as string })
  const response = await fetch(`${mocks.openrouter.url}/credits`, {
    headers: { authorization: `Bearer ${managing}` },
  })
  expect(await response.json()).toEqual({ data: { total_credits: 27.75, total_usage: 25.75 } })
})

describe("a key in the wrong place is certain:", () => {
  test("one that manages, at a call that costs money", async () => {
    await using mocks = await start()
    await order(mocks, { authorization: `Bearer ${keys(mocks).admin}` })
    expect(mocks.verdicts).toMatchObject([
      {
        id: "key-misplaced",
        sure: true,
        message: "The key of OPENAI_ADMIN_KEY was sent to createChatCompletion, which does not take it.",
        requests: [{ operation: "createChatCompletion", headers: { authorization: "[redacted]" } }],
      },
    ])
    expect(JSON.stringify(mocks.verdicts)).not.toContain("mock-openai-admin-key")
  })

  test.each<[string, (mocks: Mocks) => Promise<unknown>]>([
    ["in its header", (mocks) => order(mocks, { authorization: `Bearer ${keys(mocks).vinci}` })],
    ["in a header of its own", (mocks) => order(mocks, { "x-api-key": `${keys(mocks).vinci}` })],
    [
      "in a Basic pair",
      (mocks) => order(mocks, { authorization: `Basic ${btoa(`me:${keys(mocks).vinci}`)}` }),
    ],
    ["in the query", (mocks) => readCosts(mocks, "any", `&key=${keys(mocks).vinci}`)],
    [
      "where nothing is",
      ({ openai, ...mocks }) =>
        fetch(`${openai.url}/nope`, {
          headers: { authorization: `Bearer ${mocks.environment.VINCI_API_KEY}` },
        }),
    ],
  ])("that of another provider, %s", async (_, ask) => {
    await using mocks = await start()
    await ask(mocks)
    expect(mocks.openai.verdicts).toMatchObject([
      { id: "key-misplaced", message: "The key of VINCI_API_KEY was sent to the mock of openai." },
    ])
  })

  test("one that another mock was given for its accounts", async () => {
    await using mocks = await start()
    await order(mocks, { authorization: "Bearer other-key" })
    expect(mocks.verdicts).toMatchObject([
      { id: "key-misplaced", message: "A key of the accounts of vinci was sent to the mock of openai." },
    ])
  })
})

test("a key in its place, the usual key anywhere at its provider, and an unknown key are no fault", async () => {
  await using mocks = await start()
  const { usual, admin, vinci } = keys(mocks)
  await readCosts(mocks, admin)
  await readCosts(mocks, usual)
  await order(mocks, { authorization: `Bearer ${usual}` })
  await order(mocks, { authorization: "Bearer any" })
  for (const key of [vinci, "ci-key"])
    await fetch(`${mocks.vinci.url}/billing/balance`, { headers: { authorization: `Bearer ${key}` } })
  expect(mocks.verdicts).toEqual([])
})
