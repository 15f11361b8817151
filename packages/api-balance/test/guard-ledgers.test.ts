import { describe, expect, test } from "vitest"
import {
  type AnyProvider,
  createApiBalance,
  createReservationLedger,
  type GuardOutcome,
  type Price,
  RateLimitError,
  type ReservationLedger,
  toAmount,
} from "../src/index.js"
import { createAccount } from "./create-account.js"
import { createManualClock, settle } from "./create-manual-clock.js"

const usd = (value: string | number) => toAmount(value, "USD")
const never = () => new Promise<never>(() => {})

/** A ledger with a clock, and some methods replaced. */
function createShared(verbs: Partial<ReservationLedger> = {}) {
  const clock = createManualClock()
  const ledger: ReservationLedger = { ...createReservationLedger({ clock }), ...verbs }
  return { clock, ledger }
}

describe("a ledger that two machines share", () => {
  function open() {
    const { clock, ledger } = createShared()
    const account = createAccount("10")
    const [here, there] = [0, 1].map(() => createApiBalance({ providers: [account], ledger, clock }))
    if (!here || !there) throw new Error("two")
    return { account, clock, here, there }
  }

  test("keeps them from spending the same money", async () => {
    const { here, there, account } = open()
    let end = () => {}
    const holding = here.guard.run({ provider: "bank", price: "8 USD" }, () => {
      account.charge(usd(8))
      return new Promise<void>((resolve) => {
        end = resolve
      })
    })
    await settle()
    expect(await there.getAffordability("bank", "3 USD")).toBe("no")
    let made = false
    const waiting = there.guard.run({ provider: "bank", price: "3 USD" }, () => {
      made = true
    })
    waiting.catch(() => {})
    await settle()
    expect(made).toBe(false)
    end()
    await holding
    await expect(waiting).rejects.toMatchObject({ name: "InsufficientBalanceError", available: usd(2) })
  })

  test("keeps the reservation of a call that outlives its time to live", async () => {
    const { here, there, clock } = open()
    void here.guard.run({ provider: "bank", price: "8 USD" }, never)
    for (let beat = 0; beat < 20; beat++) await clock.advance(20_000)
    expect(await there.canAfford("bank", "3 USD", { fresh: true })).toBe(false)
    expect(await there.canAfford("bank", "2 USD")).toBe(true)
  })
})

test("a reservation whose process is gone counts as spent after its time to live, until a newer balance is known", async () => {
  const { clock, ledger } = createShared()
  const account = createAccount("10")
  // A process that is gone extends nothing.
  const process = { ...ledger, extend: never }
  void createApiBalance({ providers: [account], ledger: process, clock }).guard.run(
    { provider: "bank", price: "8 USD" },
    never,
  )
  await settle()
  const { canAfford } = createApiBalance({ providers: [account], ledger, clock })
  expect(await canAfford("bank", "3 USD")).toBe(false)
  for (let beat = 0; beat < 3; beat++) await clock.advance(20_000)
  expect(await canAfford("bank", "10 USD", { fresh: true })).toBe(true)
})

describe("a ledger that does not respond", () => {
  const failures: readonly [string, Partial<ReservationLedger>][] = [
    ["fails", { reserve: () => Promise.reject(new Error("gone")) }],
    [
      "throws",
      {
        reserve: () => {
          throw new Error("gone")
        },
      },
    ],
    ["hangs", { reserve: never }],
    ["hangs when it gets the figure", { observe: never }],
    ["hangs altogether", { mark: never, observe: never, reserve: never, release: never }],
    ["forgets everything", { observe: async () => [] }],
    ["says that the reservation has ended", { reserve: async () => ({ state: "ended" }) }],
  ]

  test.each(failures)("because it %s: no call is made, and the error is a LedgerError", async (_, verbs) => {
    const { clock, ledger } = createShared(verbs)
    const { guard } = createApiBalance({ providers: [createAccount("10")], ledger, clock })
    let made = false
    const run = guard.run({ provider: "bank", price: "1 USD" }, () => {
      made = true
    })
    run.catch(() => {})
    for (let second = 0; second < 5; second++) await clock.advance(1000)
    await expect(run).rejects.toMatchObject({ name: "LedgerError", provider: "bank", retryable: true })
    expect(made).toBe(false)
  })

  test("lets a call through with `failOpen`, which is reported", async () => {
    const { clock, ledger } = createShared({ reserve: never })
    const { guard } = createApiBalance({ providers: [createAccount("10")], ledger, clock, ledgerTimeout: 50 })
    const outcomes: GuardOutcome[] = []
    const onOutcome = (outcome: GuardOutcome) => outcomes.push(outcome)
    const run = guard.run({ provider: "bank", price: "1 USD", failOpen: true, onOutcome }, () => "made")
    await clock.advance(50)
    expect(await run).toBe("made")
    expect(outcomes).toMatchObject([{ provider: "bank", end: "unguarded", error: { name: "LedgerError" } }])
  })

  test("with `failOpen`, a call that an empty balance does not cover is still refused", async () => {
    const { guard } = createApiBalance({ providers: [createAccount("0")] })
    const run = guard.run({ provider: "bank", price: "1 USD", failOpen: true }, () => "no")
    await expect(run).rejects.toMatchObject({ name: "InsufficientBalanceError" })
  })

  test("makes canAfford false, and the balance can still be read", async () => {
    const { clock, ledger } = createShared({ mark: never, observe: never })
    const api = createApiBalance({ providers: [createAccount("10")], ledger, clock })
    const rows = api.getBalances()
    await clock.advance(1000)
    expect(await rows).toMatchObject([{ balance: { buckets: [{ available: usd(10) }] } }])
    const afford = api.getAffordability("bank", "1 USD")
    await clock.advance(1000)
    expect(await afford).toBe("unknown")
  })

  test("after the call has ended does not lose the result: it is called twice, and the failure is reported", async () => {
    let tried = 0
    const commit = async () => {
      tried++
      throw new Error("gone")
    }
    const { clock, ledger } = createShared({ commit })
    const { guard } = createApiBalance({ providers: [createAccount("10")], ledger, clock })
    const outcomes: GuardOutcome[] = []
    const onOutcome = (outcome: GuardOutcome) => outcomes.push(outcome)
    expect(await guard.run({ provider: "bank", price: "1 USD", onOutcome }, () => "paid")).toBe("paid")
    expect(tried).toBe(2)
    expect(outcomes).toMatchObject([{ end: "committed", cost: usd(1), error: { name: "LedgerError" } }])
  })
})

test("a call that the provider refuses is released in the ledger, and not committed with a cost of 0", async () => {
  const ended: string[] = []
  const { clock, ledger: own } = createShared()
  const ledger: ReservationLedger = {
    ...own,
    commit: async () => void ended.push("commit"),
    release: async () => void ended.push("release"),
  }
  const { guard } = createApiBalance({ providers: [createAccount("10")], ledger, clock })
  const refuse = () => Promise.reject(new RateLimitError({ provider: "bank", status: 429 }))
  await guard.run({ provider: "bank", price: "1 USD" }, refuse).catch(() => {})
  expect(ended).toEqual(["release"])
})

describe("keys", () => {
  const keys = (purse: string | undefined): AnyProvider[] => {
    const account = createAccount("10")
    return ["a", "b"].map((name) => ({ ...account, account: name, ...(purse !== undefined && { purse }) }))
  }

  test.each([
    ["with the same `purse` spend from one balance", "team", false],
    ["without a `purse` have a balance each", undefined, true],
  ])("%s", async (_, purse, isCovered) => {
    const { guard, canAfford } = createApiBalance({ providers: keys(purse) })
    void guard.run({ provider: "bank", account: "a", price: "8 USD" }, never)
    await settle()
    expect(await canAfford("bank", "3 USD", { account: "b" })).toBe(isCovered)
  })

  test("with a `purse` do not share it with a key whose label is the purse's name", async () => {
    const [a] = keys("b")
    const { guard, canAfford } = createApiBalance({
      providers: [a as AnyProvider, ...keys(undefined).slice(1)],
    })
    void guard.run({ provider: "bank", account: "a", price: "8 USD" }, never)
    await settle()
    expect(await canAfford("bank", "3 USD", { account: "b" })).toBe(true)
  })
})

describe("a provider that reports charges late", () => {
  test.each([
    [60_000, "InsufficientBalanceError"],
    [0, "overspent"],
  ])("with a lag of %d ms ends in %s", async (lagMs, end) => {
    const clock = createManualClock()
    const account = { ...createAccount("10"), lagMs }
    const { guard } = createApiBalance({ providers: [account], clock })
    const run = () => guard.run({ provider: "bank", price: "8 USD" }, () => "made")
    await run() // the provider shows no charge yet
    await clock.advance(31_000)
    expect(await run().catch(({ name }) => name)).toBe(end === "overspent" ? "made" : end)
    await clock.advance(31_000)
    account.left = usd(8)
    await clock.advance(31_000)
    expect(await run().catch(({ name }) => name)).toBe("made")
  })
})

describe("a call that costs more than was reserved for it", () => {
  const overrun = { provider: "bank", price: (cost: Price) => cost, atMost: "1 USD" } as const

  test("counts in full, and the outcome states the excess", async () => {
    const outcomes: GuardOutcome[] = []
    const onOutcome = (outcome: GuardOutcome) => outcomes.push(outcome)
    const { guard, canAfford } = createApiBalance({ providers: [createAccount("10")] })
    await guard.run({ ...overrun, onOutcome }, () => usd(4))
    expect(outcomes).toMatchObject([{ end: "committed", cost: usd(4), overrun: usd(3) }])
    expect([await canAfford("bank", "6 USD"), await canAfford("bank", "6.01 USD")]).toEqual([true, false])
  })

  test("is not a call that costs exactly as much", async () => {
    const outcomes: GuardOutcome[] = []
    const onOutcome = (outcome: GuardOutcome) => outcomes.push(outcome)
    const account = createAccount("10")
    const { guard } = createApiBalance({ providers: [account] })
    await guard.run({ ...overrun, onOverrun: "stop", onOutcome }, () => usd("1.00"))
    await guard.run({ provider: "bank", price: "1 USD" }, () => "made")
    expect(outcomes).toEqual([{ provider: "bank", end: "committed", cost: usd(1) }])
    expect(account.requests).toBe(1)
  })

  test.each([
    ["continue", 1],
    ["stop", 2],
  ] as const)(
    "with `onOverrun` of %s: after the next call, %d requests have been sent",
    async (onOverrun, requests) => {
      const account = createAccount("10")
      const { guard } = createApiBalance({ providers: [account] })
      await guard.run({ ...overrun, onOverrun }, () => usd(4))
      await guard.run({ provider: "bank", price: "1 USD" }, () => "made")
      expect(account.requests).toBe(requests)
    },
  )

  test("with `onOverrun` of stop, and no newer balance, blocks every further reservation", async () => {
    const clock = createManualClock()
    const account = { ...createAccount("10"), lagMs: 60_000 }
    const { guard } = createApiBalance({ providers: [account], clock })
    await guard.run({ ...overrun, onOverrun: "stop" }, () => usd(4))
    const next = guard.run({ provider: "bank", price: "1 USD" }, () => "no")
    await expect(next).rejects.toMatchObject({ name: "BalanceHeldError" })
  })
})

describe("the balance of a custom provider is refused", () => {
  const bucket = { id: "balance", available: usd(9) }
  test.each<[string, unknown]>([
    ["if an amount is empty", [{ ...bucket, available: { value: "", unit: "USD" } }]],
    ["if an amount is a number", [{ ...bucket, available: { value: 9, unit: "USD" } }]],
    ["if an amount is hexadecimal", [{ ...bucket, available: { value: "0x10", unit: "USD" } }]],
    ["if an amount has spaces", [{ ...bucket, available: { value: " 5 ", unit: "USD" } }]],
    ["if there is no unit", [{ ...bucket, available: { value: "9" } }]],
    ["if pending is negative", [{ ...bucket, pending: usd(-100) }]],
    ["if it is not a list", bucket],
  ])("%s", async (_, buckets) => {
    const provider = { ...createAccount("0"), getBalance: async () => ({ buckets }) as never }
    const { guard, getBalances } = createApiBalance({ providers: [provider] })
    expect(await getBalances()).toMatchObject([{ error: { name: "UnexpectedResponseError" } }])
    await expect(guard.run({ provider: "bank", price: "1 USD" }, () => "no")).rejects.toMatchObject({
      name: "UnexpectedResponseError",
    })
  })
})

test.each([["ledgerTimeout"], ["reservationTtlMs"]])("a %s that is not above 0 is refused", (option) => {
  expect(() => createApiBalance({ providers: [], [option]: 0 })).toThrow(option)
})
