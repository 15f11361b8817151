import { add, subtract, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import type { AccountKind } from "../src/ledger/account-kind.js"
import { type ClockAndKeys, createLedger } from "../src/ledger/create-ledger.js"
import type { Figures } from "../src/ledger/figures.js"
import { amount, automaticTopUp, duration, optional, price } from "../src/ledger/figures.js"
import { postpaid, prepaid, toMicros } from "../src/ledger/index.js"
import type { Document } from "../src/spec/document.js"
import { toSpec } from "../src/spec/spec.js"

const json = (examples: object) => ({ content: { "application/json": { examples } } })
const spec = toSpec({
  openapi: "3.1.0",
  info: { "x-provider": { id: "toy", name: "Toy", variables: { baseUrl: "TOY_URL" } } },
  paths: {
    "/refusals": {
      get: {
        operationId: "getRefusals",
        responses: {
          "4XX": json({ empty: { value: { left: 0 } } }),
          "2XX": json({ healthy: { value: { left: 9 } } }),
        },
      },
    },
    "/balance": {
      get: {
        operationId: "getBalance",
        responses: { 200: json({ healthy: { value: { left: 9, owner: { name: "Ada" }, open: 0 } } }) },
      },
    },
    "/calls": {
      post: {
        operationId: "createCall",
        responses: {
          200: json({ healthy: { value: { id: "call_0", cost: 1, tags: ["a"] } } }),
          402: json({ empty: { value: { error: { message: "Nothing left", needed: 1 } } } }),
          429: {
            headers: { Code: { examples: { capped: { value: "cap" } } }, Any: { example: "any" } },
            ...json({ capped: { value: { error: { message: "Limit", wait: 1 } } } }),
          },
        },
      },
    },
  },
} as Document)

const now = "2026-06-15T12:00:00Z"
const day = 86_400

/** A ledger of the toy at noon of a Monday in June, and how it is asked. */
function open<F extends Figures>(kind: AccountKind<F>, options: ClockAndKeys & object = {}) {
  const ledger = createLedger(spec, kind as never, { now, ...options })
  const ask = (operation: string, key = "key") =>
    ledger.answer({ operation, parameters: {}, query: {}, headers: {}, body: undefined, key })
  return {
    ledger,
    ask,
    call: (key?: string) => ask("createCall", key)?.status,
    left: (key?: string) => ask("getBalance", key)?.body,
  }
}

const charge = {
  operations: ["createCall"],
  price: "cost",
  refuse: (_: object, cost: object) => ({ example: "empty", body: { error: { needed: cost } } }),
  receipt: ({ id, cost }: { id: number; cost: object }) => ({ id: `call_${id}`, cost }),
} as const

const simple = prepaid({
  figures: { balance: amount("USD", "2"), cost: price("USD", "0.75") },
  charges: [charge],
  reads: { getBalance: ({ balance, orders }) => ({ left: balance, open: orders.length }) },
})

describe("a prepaid account", () => {
  test("responds with the examples of the spec, and changes only what differs", () => {
    const { ask, left } = open(simple)
    expect(ask("createCall")).toEqual({
      example: "healthy",
      status: 200,
      body: { id: "call_1", cost: 0.75, tags: ["a"] },
    })
    expect(left()).toEqual({ left: 1.25, owner: { name: "Ada" }, open: 1 })
  })

  test("refuses a call that the balance does not cover, to the cent, and charges nothing", () => {
    const { ledger, ask, call, left } = open(simple, { balance: "1.49" } as object)
    expect([call(), call()]).toEqual([200, 402])
    expect(ask("createCall")?.body).toEqual({ error: { message: "Nothing left", needed: 0.75 } })
    expect(left()).toMatchObject({ left: 0.74, open: 1 })
    ledger.topUp("0.01")
    expect(call()).toBe(200)
    expect(left()).toMatchObject({ left: 0 })
  })

  test("says nothing about an operation that is not declared, whatever its name", () => {
    const { ask } = open(simple)
    expect([ask("toString"), ask("other")]).toEqual([undefined, undefined])
  })

  test("reserves what is held, and settles the charge when the time is over", () => {
    const { ledger, call, left } = open(
      prepaid({
        figures: {
          balance: amount("USD", "2"),
          cost: price("USD", "0.25"),
          held: amount("USD", "1"),
          time: duration("1m"),
        },
        charges: [{ ...charge, hold: { amount: "held", time: "time" } }],
        reads: { getBalance: ({ available, balance }) => ({ left: available, balance }) },
      }),
    )
    expect([call(), call(), call()]).toEqual([200, 200, 402])
    expect(left()).toMatchObject({ left: 0, balance: 2 })
    ledger.advance("59s")
    expect(left()).toMatchObject({ left: 0, balance: 2 })
    ledger.advance("1s")
    expect(left()).toMatchObject({ left: 1.5, balance: 1.5 })
  })
})

describe("a limit", () => {
  const limited = prepaid({
    figures: {
      balance: amount("USD", "100"),
      cost: price("USD", "0.75"),
      weekly: optional(amount("USD"), "1"),
      used: amount("USD"),
    },
    limits: [
      {
        every: "week",
        used: "used",
        most: "weekly",
        refuse: (wait) => ({ example: "capped", headers: { Wait: `${wait}` }, body: { error: { wait } } }),
      },
    ],
    charges: [charge],
    reads: { getBalance: ({ used }) => ({ left: used }) },
  })

  test("lets calls through until it is reached, and resets when its period ends", () => {
    const { ledger, ask, call, left } = open(limited)
    expect([call(), call(), call()]).toEqual([200, 200, 429])
    const wait = 6.5 * day
    expect(ask("createCall")).toEqual({
      example: "capped",
      status: 429,
      headers: { Code: "cap", Wait: `${wait}` },
      body: { error: { message: "Limit", wait } },
    })
    ledger.advance(wait * 1000 - 1)
    expect(call()).toBe(429)
    ledger.advance(1)
    expect(left()).toMatchObject({ left: 0 })
    expect(call()).toBe(200)
  })

  test("does not exist if it is null", () => {
    const { call } = open(limited, { weekly: null } as object)
    expect([call(), call(), call()]).toEqual([200, 200, 200])
  })
})

describe("a renewal", () => {
  const granted = amount("USD", "5")
  const figures = { balance: amount("USD", "2"), grant: granted, cost: price("USD", "1") }
  const reads = { getBalance: ({ balance }: { balance: object }) => ({ left: balance }) }

  test.each([
    ["day", "2026-06-16T00:00:00.000Z"],
    ["week", "2026-06-22T00:00:00.000Z"],
    ["month", "2026-07-01T00:00:00.000Z"],
    ["year", "2027-01-01T00:00:00.000Z"],
  ] as const)("resets an allotment at the end of the %s, not before", (every, end) => {
    const kind = prepaid({
      figures,
      renewals: { [every]: ({ grant }: { grant: never }) => ({ balance: grant }) },
      reads,
    })
    const { ledger, left } = open(kind)
    ledger.advance(Date.parse(end) - Date.parse(now) - 1)
    expect(left()).toMatchObject({ left: 2 })
    ledger.advance(1)
    expect(left()).toMatchObject({ left: 5 })
  })

  test("adds up each time it comes, however far the clock moves at once", () => {
    const kind = prepaid({
      figures,
      renewals: { month: ({ balance, grant }) => ({ balance: add(balance, grant) }) },
      reads,
    })
    const { ledger, left } = open(kind)
    ledger.advance("90d")
    expect(left()).toMatchObject({ left: 17 })
  })

  test("a week ends on Monday, also for a Sunday", () => {
    const kind = prepaid({ figures, renewals: { week: ({ grant }) => ({ balance: grant }) }, reads })
    const { ledger, left } = open(kind, { now: "2026-06-21T23:59:59Z" })
    ledger.advance("1s")
    expect(left()).toMatchObject({ left: 5 })
  })
})

test("automatic top-up needs no more than its figure", () => {
  const { ledger, left } = open(
    prepaid({
      figures: { balance: amount("USD"), autoTopUp: automaticTopUp("USD") },
      reads: { getBalance: ({ balance }) => ({ left: balance }) },
    }),
    { autoTopUp: { below: "1", amount: "3" } } as object,
  )
  ledger.advance("1m")
  expect(left()).toMatchObject({ left: 3 })
})

describe("a postpaid account", () => {
  const billed = postpaid({
    figures: { owed: amount("USD"), total: amount("USD"), cost: price("USD", "0.75") },
    totals: ["total"],
    charges: [charge],
    renewals: { month: ({ owed }) => ({ owed: subtract(owed, owed) }) },
    reads: { getBalance: ({ owed, total, available }) => ({ left: owed, open: total, available }) },
  })

  test("owes what was charged, and refuses nothing", () => {
    const { call, left } = open(billed)
    expect([call(), call(), call()]).toEqual([200, 200, 200])
    expect(left()).toMatchObject({ left: 2.25, open: 2.25, available: -2.25 })
  })

  test("owes less by a payment, and nothing once the month is billed", () => {
    const { ledger, call, left } = open(billed)
    call()
    ledger.topUp("0.5")
    expect(left()).toMatchObject({ left: 0.25, open: 0.75 })
    ledger.advance("30d")
    expect(left()).toMatchObject({ left: 0, open: 0.75 })
  })
})

describe("keys of one account", () => {
  const accounts = [["ordinary", "management"], ["other"]]

  test("see the same money, and no other key does", () => {
    const { ledger, call, left } = open(simple, { accounts })
    call("ordinary")
    expect(left("management")).toMatchObject({ left: 1.25 })
    expect([left("other"), left("key")]).toMatchObject([{ left: 2 }, { left: 2 }])
    ledger.topUp("1", { key: "management" })
    expect([left("ordinary"), left("other")]).toMatchObject([{ left: 2.25 }, { left: 2 }])
  })

  test("still do after a snapshot, which shows neither", () => {
    const { ledger, call, left } = open(simple, { accounts })
    call("management")
    const snapshot = ledger.snapshot()
    ledger.reset()
    expect(left("ordinary")).toMatchObject({ left: 2 })
    ledger.restore(snapshot)
    expect(left("ordinary")).toMatchObject({ left: 1.25 })
    expect(JSON.stringify(snapshot)).not.toMatch(/ordinary|management/)
  })

  test.each([[["a", "b"]], ["a"], [[[1]]], [null]])("%j is not a list of keys", (given) => {
    expect(() => open(simple, { accounts: given as never })).toThrow(RangeError)
  })
})

test("an example that the spec does not have is named", () => {
  const kind = prepaid({
    figures: { balance: amount("USD") },
    answers: { getBalance: () => ({ example: "gone" }) },
  })
  expect(() => open(kind).left()).toThrow('getBalance has no example "gone"')
})

test("an amount of a declaration is written as a number at any depth, and nothing else is", () => {
  const kind = prepaid({
    figures: { balance: amount("USD") },
    reads: {
      getBalance: () => ({
        left: toAmount("1.5", "USD"),
        owner: { rows: [{ at: toAmount("2", "USD") }, "x"], name: undefined },
      }),
    },
  })
  expect(open(kind).left()).toEqual({ left: 1.5, owner: { rows: [{ at: 2 }, "x"], name: "Ada" }, open: 0 })
})

test("a reply is the example of a success, though a failure is documented before it", () => {
  const kind = prepaid({ figures: { balance: amount("USD") }, reads: { getRefusals: () => ({}) } })
  expect(open(kind).ask("getRefusals")).toEqual({ example: "healthy", status: 200, body: { left: 9 } })
})

test("a field that is undefined is not there, and an object with more than an amount has stays one", () => {
  const more = { value: "1", unit: "USD", note: "x" }
  const kind = prepaid({
    figures: { balance: amount("USD") },
    reads: { getRefusals: () => ({ left: undefined, gone: undefined, more }) },
  })
  expect(open(kind).ask("getRefusals")?.body).toStrictEqual({ left: 9, more })
})

test("the wait of a limit is rounded up, so that a client that waits is let through", () => {
  const { ledger, ask } = open(
    prepaid({
      figures: {
        balance: amount("USD"),
        cost: price("USD", "1"),
        most: optional(amount("USD"), "0"),
        used: amount("USD"),
      },
      limits: [
        { every: "day", used: "used", most: "most", refuse: (wait) => ({ status: 429, body: { wait } }) },
      ],
      charges: [charge],
    }),
  )
  ledger.advance(500)
  expect(ask("createCall")?.body).toEqual({ wait: 43_200 })
})

test("amounts below a micro are not reported", () => {
  expect([toMicros(toAmount("1.0000019", "USD")), toMicros(toAmount("-0.0000019", "USD"))]).toEqual([
    1_000_001, -1,
  ])
})
