import { describe, expect, test } from "vitest"
import { toMilliseconds } from "../src/ledger/time.js"
import { openLedger } from "./open-ledger.js"

const order = { body: { prompt: "x", duration_seconds: 10 } }
const left = (balance: number) => expect.objectContaining({ balance_usd: balance })

describe("accounts", () => {
  test("each key has its own, created from the options when it is first seen", () => {
    const { read, ask } = openLedger("vinci", { balance: "5" })
    ask("generateTextToVideo", { ...order, key: "a" })
    expect(read("getBalance", { key: "a" })).toEqual(left(4.5))
    expect(read("getBalance", { key: "b" })).toEqual(left(5))
  })

  test("top-ups and figures reach all accounts, those not yet made included", () => {
    const { ledger, read } = openLedger("vinci", { balance: "5" })
    read("getBalance", { key: "a" })
    ledger.set({ balance: "1.10" })
    ledger.topUp("0.2")
    expect(read("getBalance", { key: "a" })).toEqual(left(1.3))
    expect(read("getBalance", { key: "b" })).toEqual(left(1.3))
  })

  test("top-ups and figures of one key reach no other", () => {
    const { ledger, read } = openLedger("vinci", { balance: "5" })
    ledger.set({ balance: "1" }, { key: "a" })
    ledger.topUp("2", { key: "a", bucket: "balance" })
    expect(read("getBalance", { key: "a" })).toEqual(left(3))
    expect(read("getBalance", { key: "b" })).toEqual(left(5))
  })

  test("they say nothing about operations without money", () => {
    expect(openLedger("vinci").ask("listKeys")).toBeUndefined()
  })

  test.each(["__proto__", "constructor", ""])("%j is a key like any other", (key) => {
    const { ask, read } = openLedger("vinci", { balance: "5" })
    ask("generateTextToVideo", { ...order, key })
    expect(read("getBalance", { key })).toEqual(left(4.5))
    expect(read("getBalance", { key: "a" })).toEqual(left(5))
  })
})

describe("invalid input is refused, and changes nothing", () => {
  test.each([
    [{ balance: "abc" }, "balance"],
    [{ balance: "-1" }, "balance: it must not be negative"],
    [{ balance: null }, "balance: it must be a decimal"],
    [{ balance: "1e400" }, "balance: it must be below 1e100"],
    [{ balance: Number.POSITIVE_INFINITY }, "balance: "],
    [{ balance: "1e100" }, "balance: it must be below 1e100"],
    [{ pricePerSecond: "1e-101" }, "pricePerSecond: it has more digits than a JSON number can represent"],
    [{ balance: "123456789012.123456" }, "balance: it has more digits than a JSON number can represent"],
    [{ pricePerSecond: "0" }, "pricePerSecond: it must be above zero"],
    [{ autoTopUp: { below: "5" } }, "autoTopUp: it must be an object with below, amount"],
    [{ autoTopUp: { below: "5", amount: "0" } }, "autoTopUp: amount: it must be above zero"],
    [{ ballance: "5" }, 'There is no figure "ballance". Available: balance, '],
    [{ constructor: "5" }, 'There is no figure "constructor"'],
  ])("%j", (figures, message) => {
    const { ledger, read } = openLedger("vinci")
    expect(() => ledger.set({ totalSpent: "7", ...figures })).toThrow(message)
    expect(() => openLedger("vinci", figures as never)).toThrow(RangeError)
    expect(read("getBalance")).toEqual({ balance_usd: 25.5, total_spent_usd: 0 })
  })

  test.each(["abc", "-1", "0", "1e400", "0.12345678901234567890"])("a top-up of %s", (amount) => {
    const { ledger, read } = openLedger("vinci")
    expect(() => ledger.topUp(amount)).toThrow(RangeError)
    expect(read("getBalance")).toEqual(left(25.5))
  })

  test.each([{ keys: "a" }, { Key: "a" }, { key: 1 }])(
    "an option that there is not, %j, which would mean all accounts",
    (who) => {
      const { ledger, read } = openLedger("vinci")
      expect(() => ledger.topUp("1", who as never)).toThrow(TypeError)
      expect(() => ledger.set({ balance: "1" }, who as never)).toThrow(TypeError)
      expect(read("getBalance")).toEqual(left(25.5))
    },
  )

  test("a top-up of a bucket that there is not", () => {
    expect(() => openLedger("vinci").ledger.topUp("1", { bucket: "diem" })).toThrow(
      'There is no bucket "diem". Available: balance.',
    )
  })

  test.each(["", "1", "1y", "-1h", "1 h", -1, Number.NaN, Number.POSITIVE_INFINITY, 1e30])(
    "an advance by %j",
    (duration) => {
      const { ledger } = openLedger("vinci")
      expect(() => ledger.advance(duration)).toThrow(RangeError)
      expect(ledger.now()).toEqual(new Date("2026-06-15T12:00:00Z"))
    },
  )

  test("a start that is not a date", () => {
    expect(() => openLedger("vinci", { now: "soon" })).toThrow('"soon" is not a date.')
  })

  test("a snapshot of another provider", () => {
    const { ledger } = openLedger("vinci")
    for (const wrong of [openLedger("venice").ledger.snapshot(), undefined, null, "x", {}])
      expect(() => ledger.restore(wrong)).toThrow(TypeError)
  })

  test.each([
    { now: "soon" },
    { blank: undefined },
    { accounts: {} },
    { accounts: [["a key, and no digest", {}]] },
    { accounts: [["0".repeat(64), null]] },
  ])("a snapshot with %j", (wrong) => {
    const { ledger, read } = openLedger("vinci")
    expect(() => ledger.restore({ ...(ledger.snapshot() as object), ...wrong })).toThrow(TypeError)
    expect(read("getBalance")).toEqual(left(25.5))
  })
})

describe("the clock", () => {
  test.each([
    ["250ms", 250],
    ["90s", 90_000],
    ["15m", 900_000],
    ["1.5h", 5_400_000],
    ["2d", 172_800_000],
    [1234, 1234],
  ])("%j are %d ms", (duration, milliseconds) => {
    expect(toMilliseconds(duration)).toBe(milliseconds)
  })

  test("stops until it is advanced", () => {
    const { ledger } = openLedger("vinci")
    ledger.advance("1d")
    ledger.advance(1000)
    expect(ledger.now()).toEqual(new Date("2026-06-16T12:00:01Z"))
  })

  test("starts at the present unless a time is given", () => {
    const { ledger } = openLedger("vinci", { now: new Date() })
    expect(Date.now() - ledger.now().getTime()).toBeLessThan(10_000)
  })
})

describe("going back", () => {
  test("a snapshot is plain JSON, and may be used again and again", () => {
    const { ledger, ask, read } = openLedger("vinci", { balance: "5" })
    ask("generateTextToVideo", order)
    const snapshot = JSON.parse(JSON.stringify(ledger.snapshot()))
    for (const _ of [1, 2]) {
      ask("generateTextToVideo", order)
      ledger.advance("1d")
      ledger.restore(snapshot)
      expect(read("getBalance")).toEqual({ balance_usd: 4.5, total_spent_usd: 0.5 })
      expect(ledger.now()).toEqual(new Date("2026-06-15T12:00:00Z"))
    }
  })

  test.each([
    ["vinci", "generateTextToVideo", { key: "sk-topsecret/1" }],
    ["venice", "createChatCompletion", { headers: { "sign-in-with-x": "not-readable-topsecret" }, key: "" }],
  ] as const)(
    "a snapshot of %s contains no key and no signature, and finds its account again",
    (id, operation, who) => {
      const { ledger, ask } = openLedger(id)
      const before = ask(operation, { ...order, ...who })
      const snapshot = JSON.stringify(ledger.snapshot())
      expect(snapshot).not.toContain("topsecret")
      const again = openLedger(id).ledger
      again.restore(JSON.parse(snapshot))
      expect(before).toBeDefined()
      expect(again.snapshot()).toEqual(JSON.parse(snapshot))
      ledger.topUp("1", { key: "somebody else" })
      again.topUp("1", { key: "somebody else" })
      const call = { operation, parameters: {}, query: {}, headers: {}, ...order, ...who }
      expect(again.answer(call)).toEqual(ledger.answer(call))
    },
  )

  test("a reset forgets all accounts, their settings and the time", () => {
    const { ledger, ask, read } = openLedger("vinci", { balance: "5" })
    ask("generateTextToVideo", order)
    ledger.set({ balance: "1", pricePerSecond: "1" })
    ledger.advance("1d")
    ledger.reset()
    expect(ledger.now()).toEqual(new Date("2026-06-15T12:00:00Z"))
    expect(read("getBalance")).toEqual({ balance_usd: 5, total_spent_usd: 0 })
    expect(ask("generateTextToVideo", order)).toMatchObject({ body: { estimated_cost_usd: 0.5 } })
  })
})
