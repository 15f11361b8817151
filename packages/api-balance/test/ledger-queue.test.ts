import { describe, expect, test } from "vitest"
import type { LedgerReserve } from "../src/index.js"
import { settle } from "./create-manual-clock.js"
import { openLedger } from "./open-ledger.js"

/** A ledger of 10 in each bucket, and the waiting requests that were woken. */
async function open() {
  const opened = openLedger()
  await opened.observe({ a: "10", b: "10" })
  const woken: string[] = []
  const wait = async (key: string, price: string, options: Partial<LedgerReserve> = {}) => {
    const reply = await opened.reserve(key, price, { ttlMs: 1000, ...options })
    if (reply.state !== "waiting") throw new Error(`${key} is ${reply.state}`)
    void reply.changed?.then(() => woken.push(key))
  }
  const pass = async (times: number, options: Partial<LedgerReserve> = {}) => {
    for (let time = 0; time < times; time++) {
      const key = `passing ${time} ${options.buckets}`
      expect(await opened.reserve(key, "0.1", options)).toEqual({ state: "granted" })
      await opened.ledger.release("p", key)
    }
  }
  const findWoken = async () => {
    await settle()
    return woken.splice(0)
  }
  const hold = (key: string, price: string, options: Partial<LedgerReserve> = {}) =>
    opened.reserve(key, price, { ttlMs: 1000, ...options })
  return { ...opened, hold, wait, pass, findWoken, release: (key: string) => opened.ledger.release("p", key) }
}

describe("a waiting request is woken", () => {
  test("by a figure that covers it, and by no smaller one", async () => {
    const { observe, hold, wait, findWoken } = await open()
    await hold("held", "8")
    await wait("big", "5")
    await observe({ a: "12.9" })
    expect(await findWoken()).toEqual([])
    await observe({ a: "13" })
    expect(await findWoken()).toEqual(["big"])
  })

  test("by a figure that can never cover it, and not by one that can when others are released", async () => {
    const { observe, reserve, hold, wait, findWoken } = await open()
    await hold("held", "8")
    await wait("big", "5")
    await observe({ a: "5" })
    expect(await findWoken()).toEqual([])
    await observe({ a: "4.9" })
    expect(await findWoken()).toEqual(["big"])
    expect(await reserve("big", "5")).toMatchObject({ state: "refused" })
  })

  test("by a commit that costs less, and by one that leaves too little", async () => {
    const { hold, wait, commit, findWoken } = await open()
    await hold("held", "6")
    await hold("cheap", "4")
    await wait("big", "5")
    await commit("cheap", "3.5")
    expect(await findWoken()).toEqual([])
    await commit("held", "1.5")
    expect(await findWoken()).toEqual(["big"])
    const other = await open()
    await other.hold("held", "6")
    await other.wait("big", "5")
    await other.commit("held", "6")
    expect(await other.findWoken()).toEqual(["big"])
  })

  test("in its turn, and no more are woken than fit", async () => {
    const { hold, wait, release, findWoken } = await open()
    await hold("held", "10")
    for (const key of ["first", "second", "third", "fourth"]) await wait(key, "4")
    await wait("small", "2")
    await release("held")
    expect(await findWoken()).toEqual(["first", "second", "small"])
  })

  test("before an earlier one that does not fit yet", async () => {
    const { hold, wait, release, findWoken } = await open()
    await hold("held", "8")
    await hold("little", "2")
    await wait("big", "5")
    await wait("small", "2")
    await release("little")
    expect(await findWoken()).toEqual(["small"])
  })
})

describe("a request of several buckets", () => {
  const buckets = ["a", "b"]

  test("waits if one of them has no room, and is woken when each has", async () => {
    const { hold, wait, release, findWoken } = await open()
    await hold("of a", "8")
    await hold("of b", "8", { buckets: ["b"] })
    await wait("both", "5", { buckets })
    await release("of a")
    expect(await findWoken()).toEqual([])
    await release("of b")
    expect(await findWoken()).toEqual(["both"])
  })

  test("is woken to be refused if one of them can never cover it", async () => {
    const { hold, wait, observe, reserve, findWoken } = await open()
    await hold("of a", "8")
    await wait("both", "5", { buckets })
    await observe({ b: "4" })
    expect(await findWoken()).toEqual(["both"])
    expect(await reserve("both", "5", { buckets })).toMatchObject({ state: "refused", bucket: "b" })
  })

  test("is passed by requests of either bucket", async () => {
    const { hold, wait, pass, reserve } = await open()
    await hold("of a", "8")
    await wait("both", "5", { buckets })
    await pass(5)
    await pass(5, { buckets: ["b"] })
    expect(await reserve("late", "0.1")).toMatchObject({ state: "waiting" })
    expect(await reserve("late too", "0.1", { buckets: ["b"] })).toMatchObject({ state: "waiting" })
  })
})

describe("a request that was passed ten times", () => {
  /** A request for 5 of 10 that waits behind reservations of 6.5, and was passed this many times. */
  async function openBlocked(passes: number, ttlMs = 1000) {
    const opened = await open()
    await opened.hold("held", "6")
    await opened.hold("little", "0.5")
    await opened.wait("big", "5", { ttlMs })
    await opened.pass(passes)
    return opened
  }

  test("wakes no request behind it until it fits", async () => {
    const { wait, release, findWoken } = await openBlocked(10)
    await wait("late", "0.1")
    await release("little")
    expect(await findWoken()).toEqual([])
    await release("held")
    expect(await findWoken()).toEqual(["big", "late"])
  })

  test("blocks no other bucket", async () => {
    const { hold, wait, release, findWoken } = await openBlocked(10)
    await hold("of b", "10", { buckets: ["b"] })
    await wait("late of b", "1", { buckets: ["b"] })
    await release("of b")
    expect(await findWoken()).toEqual(["late of b"])
  })

  test("keeps its place, and its passes, when it is renewed", async () => {
    const { wait, release, findWoken } = await openBlocked(10)
    await wait("late", "0.1")
    await wait("big", "5")
    await release("little")
    expect(await findWoken()).toEqual([])
    await release("held")
    expect(await findWoken()).toEqual(["big", "late"])
  })

  test("blocks for its renewed time to live, and no longer", async () => {
    const { wait, release, findWoken, time } = await openBlocked(10, 100)
    await wait("late", "0.1")
    time.now = 50
    await wait("big", "5", { ttlMs: 100 })
    time.now = 149
    await release("little")
    expect(await findWoken()).toEqual([])
    time.now = 150
    await release("unknown")
    expect(await findWoken()).toEqual(["late"])
  })

  test("blocks no request once it can never be covered", async () => {
    const { wait, commit, findWoken } = await openBlocked(10)
    await wait("late", "0.1")
    await commit("held", "6")
    expect(await findWoken()).toEqual(["big", "late"])
  })

  test("does not block after only nine passes", async () => {
    const { reserve } = await openBlocked(9)
    expect(await reserve("late", "0.1")).toEqual({ state: "granted" })
    expect(await reserve("later", "0.1")).toMatchObject({ state: "waiting" })
  })
})
