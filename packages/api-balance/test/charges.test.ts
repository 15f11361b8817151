import { expect, test } from "vitest"
import { type AnyProvider, type Charge, createApiBalance, ServerError, toAmount } from "../src/index.js"

const charges = ["a", "b", "c"].map(
  (sku): Charge => ({ at: "2026-11-23T12:00:00.000Z", amount: toAmount(1, "USD"), sku }),
)
const down = new ServerError({ provider: "first", status: 503 })

function createCharging(id: string, failAfter = Number.POSITIVE_INFINITY): AnyProvider {
  return {
    id,
    getBalance: async () => ({ buckets: [] }),
    charges: async function* () {
      for (const [index, charge] of charges.entries()) {
        if (index === failAfter) throw down
        yield charge
      }
    },
  }
}
const without: AnyProvider = { id: "without", getBalance: async () => ({ buckets: [] }) }

test("the charges of providers follow one another in the order of the providers, without those that report none", async () => {
  const { charges } = createApiBalance({ providers: [createCharging("b"), without, createCharging("a")] })
  const rows = await Array.fromAsync(charges())
  expect(rows.map(({ provider, charge }) => `${provider} ${charge?.sku}`)).toEqual([
    "b a",
    "b b",
    "b c",
    "a a",
    "a b",
    "a c",
  ])
})

test("a list of charges that fails ends with its error, and the next one starts", async () => {
  const { charges } = createApiBalance({ providers: [createCharging("first", 1), createCharging("second")] })
  const rows = await Array.fromAsync(charges())
  expect(rows.map(({ charge, error }) => charge?.sku ?? error)).toEqual(["a", down, "a", "b", "c"])
})

test("since, until, signal and timeout reach the provider", async () => {
  let seen: unknown
  const provider: AnyProvider = {
    ...without,
    charges: async function* (options) {
      seen = options
      yield* []
    },
  }
  const { signal } = new AbortController()
  await Array.fromAsync(
    createApiBalance({ providers: [provider], timeout: 700 }).charges({ since: "2026-11-01", signal }),
  )
  expect(seen).toEqual({ since: "2026-11-01", signal, timeout: 700 })
})

test("a reader that stops ends the list of charges", async () => {
  let ended = false
  const provider: AnyProvider = {
    ...without,
    charges: async function* () {
      try {
        yield* charges
      } finally {
        ended = true
      }
    },
  }
  for await (const _ of createApiBalance({ providers: [provider] }).charges()) break
  expect(ended).toBe(true)
})

test("a provider that throws an object that cannot be a string ends only its own charges and its own row", async () => {
  const odd: AnyProvider = {
    id: "odd",
    getBalance: () => Promise.reject(Object.create(null)),
    // biome-ignore lint/correctness/useYield: it fails before the first charge.
    charges: async function* () {
      throw Object.create(null)
    },
  }
  const { charges, getBalances } = createApiBalance({ providers: [odd, createCharging("second")] })
  expect(await Array.fromAsync(charges())).toMatchObject([
    { provider: "odd", error: { message: "a value that is not an error was thrown" } },
    ...Array.from({ length: 3 }, () => ({ provider: "second" })),
  ])
  expect(await getBalances()).toMatchObject([
    { error: { message: "a value that is not an error was thrown" } },
    {},
  ])
})
