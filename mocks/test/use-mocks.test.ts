import { afterAll, describe, expect, test, vi } from "vitest"
import { useMocks } from "../src/vitest.js"

const before = { ...process.env }
// Runs after the mocks have gone: hooks at the end run in the opposite order.
afterAll(async () => {
  expect(process.env.VINCI_BASE_URL).toBe(before.VINCI_BASE_URL)
  expect(process.env.VENDO_API_KEY).toBe("mine")
})
process.env.VENDO_API_KEY = "mine"
const mocks = useMocks({ providers: ["vinci", "vendo"], ledger: { vinci: { balance: "5.00" } } })
const early = (() => {
  try {
    return mocks.vinci
  } catch (error) {
    return error
  }
})()

const ask = () =>
  fetch(`${process.env.VINCI_BASE_URL}/billing/balance`, {
    headers: { authorization: `Bearer ${process.env.VINCI_API_KEY}` },
  })

describe.each(["first", "second"])("in the %s test of two", () => {
  test("the variables point at the mocks, and the mocks are as at the start", async () => {
    expect(process.env).toMatchObject(mocks.environment)
    expect(mocks.vinci.requests).toEqual([])
    expect(await (await ask()).json()).toEqual({ balance_usd: 5, total_spent_usd: 0 })
    mocks.vinci.ledger.topUp("1.00")
    mocks.vinci.use("server-error")
    expect((await ask()).status).toBe(500)
    expect(mocks.vinci.requests).toHaveLength(2)
  })
})

test("reading a mock before it is started is an error that says where to read it", () => {
  expect(early).toEqual(new Error('The mocks are not started yet. Read "vinci" inside a test.'))
})

test("a mock that cannot start fails the file with the reason of startMocks", async () => {
  const hooks: (() => Promise<void>)[] = []
  vi.doMock("vitest", () => ({
    beforeAll: (hook: () => Promise<void>) => hooks.push(hook),
    beforeEach: () => {},
    afterEach: () => {},
    afterAll: (hook: () => Promise<void>) => hooks.push(hook),
  }))
  vi.resetModules()
  const { useMocks: useFresh } = await import("../src/vitest.js")
  useFresh({ providers: ["nope" as "vinci"] })
  await expect(hooks[0]?.()).rejects.toThrow('There is no mock of "nope"')
  await hooks[1]?.()
})
