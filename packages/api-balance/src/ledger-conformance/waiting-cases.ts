import { type Bench, expectEqual } from "./bench.js"

/** Which requests wait, and which may pass. */
export const waitingCases: Record<string, (bench: Bench) => Promise<void>> = {
  "a waiting request is granted when enough was released": async ({ reserve, release, observe }) => {
    await observe("10")
    await reserve("a", "8")
    expectEqual(await reserve("b", "5"), "waiting", "while it is held")
    await release("a")
    expectEqual(await reserve("b", "5"), "granted", "afterwards")
  },
  "a waiting request is refused when the amount was spent": async ({ reserve, commit, observe }) => {
    await observe("10")
    await reserve("a", "8")
    expectEqual(await reserve("b", "5"), "waiting", "while it is held")
    await commit("a", "8")
    expectEqual(await reserve("b", "5"), "refused", "afterwards")
  },
  "a request that fits passes a waiting one at most ten times": async (bench) => {
    const { reserve, release, observe } = bench
    await observe("10")
    await reserve("a", "8")
    expectEqual(await reserve("big", "5"), "waiting", "the waiting one")
    for (let pass = 0; pass < 10; pass++) {
      expectEqual(await reserve(`small${pass}`, "1"), "granted", `pass ${pass + 1}`)
      await release(`small${pass}`)
    }
    expectEqual(await reserve("late", "1"), "waiting", "pass 11")
    await release("a")
    expectEqual(await reserve("big", "5"), "granted", "the one that waited")
    expectEqual(await reserve("late", "1"), "granted", "the one behind it")
  },
  "a request that is withdrawn blocks no other": async ({ reserve, release, observe }) => {
    await observe("10")
    await reserve("a", "8")
    await reserve("big", "5")
    for (let pass = 0; pass < 10; pass++) {
      await reserve(`small${pass}`, "1")
      await release(`small${pass}`)
    }
    expectEqual(await reserve("late", "1"), "waiting", "behind it")
    await release("big")
    expectEqual(await reserve("late", "1"), "granted", "after it was withdrawn")
  },
  "a waiting request that is not renewed expires after its time to live": async ({
    reserve,
    release,
    observe,
    pass,
  }) => {
    await observe("10")
    await reserve("a", "8")
    await reserve("big", "5", { ttlMs: 300 })
    for (let pass = 0; pass < 10; pass++) {
      await reserve(`small${pass}`, "1")
      await release(`small${pass}`)
    }
    expectEqual(await reserve("late", "1"), "waiting", "behind it")
    await pass(350)
    expectEqual(await reserve("late", "1"), "granted", "after its time")
  },
  "a request that waits for one bucket does not block another bucket": async ({
    reserve,
    release,
    observe,
  }) => {
    await observe("10")
    await observe("10", { bucket: "other" })
    await reserve("a", "8")
    await reserve("big", "5")
    for (let pass = 0; pass < 10; pass++) {
      await reserve(`small${pass}`, "1")
      await release(`small${pass}`)
    }
    expectEqual(await reserve("c", "1", { buckets: ["other"] }), "granted", "from the other bucket")
  },
  "a nested request that needs its outer reservation is refused, and one that fits passes all": async (
    bench,
  ) => {
    const { reserve, observe } = bench
    await observe("10")
    await reserve("outer", "8")
    expectEqual(await reserve("inner", "3", { within: ["outer"] }), "refused", "3 of 2")
    expectEqual(await reserve("inner2", "2", { within: ["outer"] }), "granted", "2 of 2")
    await observe("12")
    await reserve("big", "5")
    for (let pass = 0; pass < 10; pass++) await reserve(`small${pass}`, "0.1")
    expectEqual(await reserve("late", "0.1"), "waiting", "from outside")
    expectEqual(await reserve("inner3", "0.1", { within: ["outer"] }), "granted", "from inside")
  },
  "when `changed` resolves, if it exists, the request is granted": async ({
    ledger,
    purse,
    reserve,
    release,
    observe,
  }) => {
    await observe("10")
    await reserve("a", "8")
    const request = { key: "b", price: "5" as never, buckets: ["b"], ttlMs: 60_000 }
    const reply = await ledger.reserve(purse, request)
    expectEqual(reply.state, "waiting", "while it is held")
    await release("a")
    if (reply.state === "waiting") await reply.changed
    expectEqual(await reserve("b", "5"), "granted", "afterwards")
  },
}
