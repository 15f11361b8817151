import { type Bench, expectEqual } from "./bench.js"

/** What is granted, and which figure decides. */
export const grantCases: Record<string, (bench: Bench) => Promise<void>> = {
  "nothing is granted before the first observation": async ({ reserve, observe }) => {
    expectEqual(await reserve("a", "0"), "unknown", "before a figure")
    await observe("1")
    expectEqual(await reserve("a", "1"), "granted", "after it")
  },
  "a price is granted up to the figure minus open reservations": async ({ reserve, observe, findFree }) => {
    await observe("10")
    expectEqual(await reserve("a", "4"), "granted", "4 of 10")
    expectEqual(await reserve("b", "6"), "granted", "6 of 6")
    expectEqual(await reserve("c", "0.01"), "waiting", "0.01 of 0")
    expectEqual(await findFree(), "0", "the free amount")
  },
  "concurrent requests are never granted more than the figure": async ({ reserve, observe }) => {
    await observe("10")
    const states = await Promise.all(Array.from({ length: 50 }, (_, index) => reserve(`k${index}`, "1")))
    expectEqual(states.filter((state) => state === "granted").length, 10, "granted")
  },
  "a price above the figure is refused, and the refusal states the figure": async (bench) => {
    const { ledger, purse, observe } = bench
    await observe("3")
    const reply = await ledger.reserve(purse, {
      key: "a",
      price: "3.01" as never,
      buckets: ["b"],
      ttlMs: 60_000,
    })
    expectEqual(reply.state, "refused", "3.01 of 3")
    if (reply.state !== "refused") return
    const { reason, bucket, available, replaceable } = reply
    expectEqual([reason, bucket, available, replaceable], ["balance", "b", "3", false], "the refusal")
  },
  "the figure that was requested last counts, whichever arrives last": async ({
    ledger,
    purse,
    findFree,
  }) => {
    const [older, newer] = [await ledger.mark(purse), await ledger.mark(purse)]
    const say = (requestedAt: typeof older, available: string) =>
      ledger.observe(purse, { requestedAt, figures: [{ bucket: "b", available: available as never }] })
    await say(newer, "5")
    await say(older, "100")
    expectEqual(await findFree(), "5", "after an older figure")
    await say(newer, "7")
    expectEqual(await findFree(), "5", "after the same number again")
  },
  "each of several buckets must cover the price, and they are never added up": async (bench) => {
    const { reserve, observe, findFree } = bench
    await observe("10")
    await observe("4", { bucket: "cap" })
    const buckets = ["b", "cap"]
    expectEqual(await reserve("a", "5", { buckets }), "refused", "5 of 10 and 4")
    expectEqual(await reserve("b", "4", { buckets }), "granted", "4 of 10 and 4")
    expectEqual([await findFree("b"), await findFree("cap")], ["6", "0"], "the free amount")
    expectEqual(await reserve("c", "6"), "granted", "6 of the first alone")
  },
  "purses are independent": async ({ ledger, purse, reserve, observe }) => {
    await observe("1")
    expectEqual(await reserve("a", "1"), "granted", "in one purse")
    const reply = await ledger.reserve(`${purse}/other`, {
      key: "a",
      price: "1" as never,
      buckets: ["b"],
      ttlMs: 60_000,
    })
    expectEqual(reply.state, "unknown", "in the other")
  },
  "amounts are exact to 27 digits before and 18 after the decimal point": async ({
    reserve,
    observe,
    findFree,
  }) => {
    const [all, most] = ["999999999999999999999999999.999999999999999999", "0.000000000000000001"]
    await observe(all)
    expectEqual(await reserve("a", most), "granted", "the smallest")
    expectEqual(await findFree(), "999999999999999999999999999.999999999999999998", "the free amount")
    expectEqual(await reserve("b", "999999999999999999999999999.999999999999999998"), "granted", "the rest")
  },
  "beyond 18 digits the price is rounded up and the figure down": async ({ reserve, observe }) => {
    await observe("1.0000000000000000009")
    expectEqual(await reserve("a", "1.0000000000000000001"), "refused", "a price above, the figure above")
    expectEqual(await reserve("b", "0.9999999999999999991"), "granted", "a price that is rounded to 1")
    expectEqual(await reserve("c", "0.0000000000000000001"), "waiting", "a price of almost zero")
    await observe("-0.0000000000000000001")
    expectEqual(await reserve("d", "0"), "refused", "zero from a negative figure")
  },
  "a price above 27 digits is never granted": async ({ reserve, observe }) => {
    await observe(`1${"0".repeat(40)}`)
    expectEqual(await reserve("a", `1${"0".repeat(27)}`), "refused", "a price of 28 digits")
    expectEqual(await reserve("b", "9".repeat(27)), "granted", "a price of 27 digits")
  },
  "a negative or invalid price or amount is rejected": async ({ reserve, commit, observe, findFree }) => {
    await observe("1")
    for (const bad of ["-1", "", " 1 ", "0x10", "NaN", "1e3"]) {
      const failed = await reserve("a", bad).then(
        () => false,
        () => true,
      )
      const failedToo = await commit("a", bad).then(
        () => false,
        () => true,
      )
      expectEqual([failed, failedToo], [true, true], JSON.stringify(bad))
    }
    expectEqual(await findFree(), "1", "the free amount")
  },
}
