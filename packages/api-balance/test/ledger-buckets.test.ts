import { describe, expect, test } from "vitest"
import type { LedgerReply } from "../src/index.js"
import { openLedger, toFigures } from "./open-ledger.js"

function isReplaceable(reply: LedgerReply): boolean | undefined {
  return reply.state === "refused" ? reply.replaceable : undefined
}

describe("a reservation of several buckets that expired", () => {
  async function expire() {
    const opened = openLedger()
    await opened.observe({ a: "10", b: "10", c: "10" })
    await opened.reserve("gone", "4", { buckets: ["a", "b", "c"] })
    opened.time.now = 100
    const findAll = () => Promise.all(["a", "b", "c"].map(opened.findReserved))
    return { ...opened, findAll }
  }

  test("counts as spent in all of them", async () => {
    const { findAll } = await expire()
    expect(await findAll()).toEqual(["4", "4", "4"])
  })

  test("counts in each until a figure of that bucket contains it", async () => {
    const { observe, findAll } = await expire()
    await observe({ b: "6" })
    expect(await findAll()).toEqual(["4", "0", "4"])
    await observe({ b: "6" })
    await observe({ a: "6" })
    expect(await findAll()).toEqual(["0", "0", "4"])
    await observe({ a: "6", b: "6", c: "6" })
    expect(await findAll()).toEqual(["0", "0", "0"])
    await observe({ a: "6", b: "6", c: "6" })
    expect(await findAll()).toEqual(["0", "0", "0"])
  })

  test("is returned by a late release if it still counts, and nowhere twice", async () => {
    const { ledger, observe, findAll } = await expire()
    await observe({ b: "6" })
    await ledger.release("p", "gone")
    expect(await findAll()).toEqual(["0", "0", "0"])
  })

  test("is replaced by a late commit in the buckets that the commit names", async () => {
    const { commit, observe, findAll } = await expire()
    await observe({ b: "6" })
    await commit("gone", "3", { buckets: ["a", "b", "c"] })
    expect(await findAll()).toEqual(["3", "3", "3"])
  })
})

test("an open reservation that ends is replaced in each of its buckets by the amount of its commit", async () => {
  const { observe, reserve, commit, findReserved } = openLedger()
  await observe({ a: "10", b: "10" })
  await reserve("k", "4", { buckets: ["a", "b"] })
  await commit("k", "1", { buckets: ["other"] })
  expect(await Promise.all(["a", "b", "other"].map(findReserved))).toEqual(["1", "1", "0"])
})

describe("a refusal says that a new figure may allow more", () => {
  const other = { buckets: ["b"] }

  test("if a reservation expired, as soon as the provider's lag is over, and for that bucket alone", async () => {
    const { observe, reserve, time } = openLedger()
    await observe({ a: "10", b: "10" }, 50)
    await reserve("gone", "4")
    expect(isReplaceable(await reserve("x", "20"))).toBe(false)
    time.now = 149
    expect(isReplaceable(await reserve("x", "20"))).toBe(false)
    time.now = 150
    expect(isReplaceable(await reserve("x", "20"))).toBe(true)
    expect(isReplaceable(await reserve("x", "20", other))).toBe(false)
  })

  test("if a call was spent, as soon as the provider's lag is over", async () => {
    const { observe, reserve, commit, time } = openLedger()
    await observe({ a: "10", b: "10" }, 50)
    await commit("spent", "4")
    time.now = 49
    expect(isReplaceable(await reserve("x", "20"))).toBe(false)
    time.now = 50
    expect(isReplaceable(await reserve("x", "20"))).toBe(true)
    expect(isReplaceable(await reserve("x", "20", other))).toBe(false)
  })

  test("if a commit of zero stopped the bucket, as soon as the provider's lag is over", async () => {
    const { observe, reserve, commit, time } = openLedger()
    await observe({ a: "10", b: "10" }, 50)
    await commit("stopping", "0", { stop: true })
    time.now = 49
    expect(await reserve("x", "1")).toMatchObject({ reason: "stopped", replaceable: false })
    time.now = 50
    expect(await reserve("x", "1")).toMatchObject({ reason: "stopped", replaceable: true })
    expect(await reserve("x", "1", { buckets: ["b"] })).toEqual({ state: "granted" })
  })
})

test("a refusal states the amount that the figure leaves without open reservations, and the age of the figure", async () => {
  const { observe, reserve, commit, time } = openLedger()
  time.now = 1000
  await observe({ a: "10" })
  await reserve("open", "5")
  await commit("spent", "2.5")
  time.now = 1030
  expect(await reserve("x", "8")).toEqual({
    state: "refused",
    reason: "balance",
    bucket: "a",
    available: "7.5",
    ageMs: 30,
    replaceable: true,
  })
})

describe("the amounts of outer reservations", () => {
  test("are added up, in the bucket of the inner one only", async () => {
    const { observe, reserve } = openLedger()
    await observe({ a: "10", b: "10" })
    await reserve("outer", "3")
    await reserve("outer2", "3")
    await reserve("elsewhere", "8", { buckets: ["b"] })
    const within = ["outer", "outer2", "elsewhere", "ended"]
    expect(await reserve("inner", "4.1", { within })).toMatchObject({ state: "refused", reason: "within" })
    expect(await reserve("inner", "4", { within })).toEqual({ state: "granted" })
  })
})

describe("a stop", () => {
  test("ends with the first figure that was requested after it and its lag, not with one before", async () => {
    const { ledger, observe, reserve, commit, time } = openLedger()
    await observe({ a: "10" }, 50)
    const before = await ledger.mark("p")
    time.now = 10
    await commit("k", "1", { stop: true })
    time.now = 60
    const standing = { requestedAt: before, figures: toFigures({ a: "9" }), lagMs: 50 }
    await ledger.observe("p", standing)
    expect(await reserve("x", "1")).toMatchObject({ reason: "stopped" })
    time.now = 59
    await observe({ a: "9" }, 50)
    expect(await reserve("x", "1")).toEqual({ state: "granted" })
  })
})

describe("the key of an ended reservation", () => {
  const countOf = async ({ commit, findReserved }: ReturnType<typeof openLedger>, key: string) => {
    const before = Number(await findReserved())
    await commit(key, "1")
    return Number(await findReserved()) - before
  }

  test("is known for its whole time to live, however many end in between", async () => {
    const opened = openLedger(100)
    await opened.observe({ a: "10" })
    expect(await countOf(opened, "first")).toBe(1)
    for (const now of [50, 99, 100, 150, 199]) {
      opened.time.now = now
      expect(await countOf(opened, `at ${now}`)).toBe(1)
      expect(await countOf(opened, "first")).toBe(0)
      expect(await countOf(opened, `at ${now}`)).toBe(0)
    }
  })

  test("is forgotten when others end after twice its time to live", async () => {
    const opened = openLedger(100)
    await opened.observe({ a: "10" })
    await opened.commit("first", "1")
    opened.time.now = 100
    await opened.commit("second", "1")
    opened.time.now = 200
    await opened.commit("third", "1")
    expect(await countOf(opened, "first")).toBe(1)
    expect(await countOf(opened, "second")).toBe(0)
  })

  test("is forgotten at once when another ends after a long silence", async () => {
    const opened = openLedger(100)
    await opened.observe({ a: "10" })
    await opened.commit("first", "1")
    opened.time.now = 200
    await opened.commit("second", "1")
    expect(await countOf(opened, "first")).toBe(1)
  })

  test("is not remembered with a time to live of 0", async () => {
    const opened = openLedger(0)
    await opened.observe({ a: "10" })
    expect([await countOf(opened, "first"), await countOf(opened, "first")]).toEqual([1, 1])
  })
})

test("a request that waited and was given up does not block others, whichever bucket they need", async () => {
  const { observe, reserve, ledger } = openLedger()
  await observe({ a: "10", b: "10" })
  await reserve("held", "8")
  await reserve("big", "5")
  for (let pass = 0; pass < 10; pass++) {
    await reserve(`small${pass}`, "0.1")
    await ledger.release("p", `small${pass}`)
  }
  expect(await reserve("late", "0.1")).toMatchObject({ state: "waiting" })
  await reserve("big", "20") // refused
  expect(await reserve("late", "0.1")).toEqual({ state: "granted" })
})

test("a request that shares one of its buckets with a waiting one has passed it", async () => {
  const { observe, reserve, ledger } = openLedger()
  await observe({ a: "10", b: "10" })
  await reserve("held", "8")
  await reserve("big", "5")
  for (let pass = 0; pass < 10; pass++) {
    await reserve(`small${pass}`, "0.1", { buckets: ["a", "b"] })
    await ledger.release("p", `small${pass}`)
  }
  expect(await reserve("late", "0.1")).toMatchObject({ state: "waiting" })
})

describe("a figure beyond 27 digits", () => {
  const least = "1".padEnd(28, "0")

  test("does not cover a price of its own size, but one of 27 digits", async () => {
    const { observe, reserve } = openLedger()
    await observe({ a: least })
    expect(await reserve("x", least)).toMatchObject({ state: "refused" })
    expect(await reserve("x", "9".repeat(27))).toEqual({ state: "granted" })
  })

  test("below zero is a debt of 27 digits", async () => {
    const { observe } = openLedger()
    expect(await observe({ a: `-${least}5` })).toMatchObject([{ available: `-${least}` }])
    expect(await observe({ a: `-${"9".repeat(27)}` })).toMatchObject([{ available: `-${"9".repeat(27)}` }])
  })
})

test("a clock that is set back revives no reservation", async () => {
  const { observe, reserve, ledger, time } = openLedger()
  await observe({ a: "10" })
  await reserve("gone", "4")
  time.now = 100
  expect(await ledger.extend("p", "gone", 100)).toBe(false)
  time.now = 0
  expect(await reserve("gone", "4")).toEqual({ state: "ended" })
  await reserve("next", "4")
  time.now = 150
  expect(await ledger.extend("p", "next", 100)).toBe(true)
})

test("an expired reservation is spent: a request that it leaves no room for is refused, and does not wait", async () => {
  const { observe, reserve, time } = openLedger()
  await observe({ a: "10" })
  await reserve("gone", "8")
  time.now = 100
  expect(await reserve("x", "5")).toMatchObject({ state: "refused", available: "2" })
})

test("of two calls that end in one millisecond, a figure requested between them contains the first", async () => {
  const { ledger, observe, commit, findReserved } = openLedger()
  await observe({ a: "10" })
  await commit("first", "1")
  const between = await ledger.mark("p")
  await commit("second", "2")
  await ledger.observe("p", { requestedAt: between, figures: toFigures({ a: "9" }) })
  expect(await findReserved()).toBe("2")
})

describe("an amount", () => {
  test.each([
    ["-0.5", "-0.5"],
    ["0.0000000000000000001", "0"],
    ["-1.50000000000000000000", "-1.5"],
  ])("that is shown as %s is read as %s", async (shown, read) => {
    expect(await openLedger().observe({ a: shown })).toMatchObject([{ available: read }])
  })

  test("with zeros after its eighteenth digit is exact", async () => {
    const { observe, reserve } = openLedger()
    await observe({ a: "1.5" })
    expect(await reserve("x", "1.50000000000000000000")).toEqual({ state: "granted" })
  })
})
