import { type ListedScenario, type Mock, type ProviderId, providerIds, startMocks } from "@api-balance/mocks"
import { type AnyProvider, type createVenice, isBillingError, type ProviderOptions } from "api-balance"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { hasAccounts } from "../mocks/src/server/open-ledger.ts"
import { createById, type OwnProvider, reportingIds } from "./create-by-id.js"
import { toCalls } from "./to-calls.js"

/** The names of the errors in the responses; some are inside a success. */
const errors: (string | undefined)[] = []
const mocks = await startMocks({ log: ({ error }) => errors.push(error) })
afterAll(() => mocks.close())
beforeEach(() => {
  mocks.reset()
  errors.length = 0
})

/** A provider that calls its mock without any port, at the live URL. */
function createOf(id: ProviderId, options: ProviderOptions = {}): OwnProvider {
  return createById[id]({ apiKey: mocks[id].apiKey, fetch: mocks[id].fetch, retries: 0, ...options })
}

/** What all methods of a provider come to. */
async function askMethods(provider: AnyProvider): Promise<PromiseSettledResult<unknown>[]> {
  const { getBalance, getUsage, getSpendCaps, charges } = provider as Partial<ReturnType<typeof createVenice>>
  const readCharge = async () => charges && (await charges().next())
  return Promise.allSettled([getBalance?.(), getUsage?.(), getSpendCaps?.(), readCharge()])
}

/** A sub-account may have no balance of its own: no fault, and no figure. */
function toOutcome(settled: PromiseSettledResult<unknown>): string {
  return settled.status === "rejected" ? settled.reason.name : settled.status
}

describe.each(providerIds)("%s in the scenario", (id) => {
  const scenarios = mocks[id].scenarios as readonly ListedScenario[]

  test.each(scenarios)("$name returns what is documented or a typed error", async ({ name, operations }) => {
    mocks[id].use(name)
    const provider = createOf(id)
    const settled = await askMethods(provider)
    const statuses = mocks[id].requests.map(({ status }) => status)
    for (const one of settled)
      if (one.status === "rejected") {
        expect(isBillingError(one.reason), String(one.reason)).toBe(true)
        expect(one.reason).toMatchObject({ provider: id })
        expect(statuses).toContain(one.reason.status)
      }
    if (Math.max(...statuses) < 400 && errors.every((error) => error === undefined))
      expect(
        settled.map(toOutcome).filter((outcome) => !/fulfilled|BillingUnavailable/.test(outcome)),
      ).toEqual([])

    for (const call of await toCalls(id, mocks[id])) {
      const response = await mocks[id].fetch(call)
      const error = await provider.readError(response)
      if (response.ok && errors.at(-1) === undefined) expect(error).toBeUndefined()
      else expect(error).toMatchObject({ provider: id, status: response.status })
      expect(error === undefined || isBillingError(error)).toBe(true)
    }

    const served = mocks[id].requests.filter(({ example }) => example === name)
    for (const { operation, status } of operations)
      expect(served, `${operation} ${status}`).toContainEqual(expect.objectContaining({ operation, status }))
  })

  const faults: Record<string, object> = {
    hang: { name: "TimeoutError" },
    reset: { name: "ConnectionError" },
    truncated: { name: "ConnectionError" },
    malformed: { name: "UnexpectedResponseError", status: 200 },
    "html-502": { name: "ServerError", status: 502 },
    redirect: { name: "RedirectError", origin: "https://elsewhere.invalid" },
    "rate-limited": { name: "RateLimitError", status: 429 },
    "rate-limited=0": { name: "RateLimitError", status: 429 },
    drift: { name: "UnexpectedResponseError", status: 200 },
  }
  const ways = { "over a port": () => ({ fetch, baseUrl: mocks[id].url }), "without a port": () => ({}) }
  const isReporting = reportingIds.includes(id)
  const trials = Object.entries(isReporting ? faults : {}).flatMap(([fault, error]) =>
    Object.entries(ways).map(([way, options]) => [fault, way, options, error] as const),
  )

  test.each(trials)("%s, %s, fails with the error that fits", async (fault, _, options, error) => {
    mocks[id].use(fault)
    const provider = createOf(id, { timeout: fault === "hang" ? 100 : 5000, ...options() })
    await expect(provider.read()).rejects.toMatchObject({ ...error, provider: id })
  })

  test.each(Object.entries(isReporting ? ways : {}))(
    "slow, %s, is waited for, or not",
    async (_, options) => {
      const healthy = await createOf(id).read()
      mocks[id].use("slow=60")
      expect(await createOf(id, options()).read()).toEqual(healthy)
      const hasty = createOf(id, { timeout: 20, ...options() })
      await expect(hasty.read()).rejects.toMatchObject({ name: "TimeoutError" })
    },
  )

  test.each(isReporting ? ["reset"] : [])("%s, then healthy, is retried and succeeds", async (fault) => {
    const healthy = await createOf(id).read()
    mocks[id].use(fault, "healthy")
    expect(await createOf(id, { retries: 1 }).read()).toEqual(healthy)
  })
})

test.each(providerIds.filter(hasAccounts))(
  "with accounts of %s, every response matches the spec",
  async (id) => {
    await using accounts = await startMocks({ providers: [id], ledger: true })
    const mock: Mock = accounts[id]
    const { apiKey, fetch } = mock
    for (const balance of ["5", "0"]) {
      mock.ledger.set({ balance })
      const provider = createById[id]({ apiKey, fetch, retries: 0 })
      for (const one of await askMethods(provider)) expect(one).toMatchObject({ status: "fulfilled" })
      for (const call of await toCalls(id, mock)) await fetch(call)
      mock.ledger.advance("2d")
    }
    expect(mock.requests.filter(({ problem }) => problem !== undefined)).toEqual([])
    expect(mock.unmatched).toEqual([])
  },
)
