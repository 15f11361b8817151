import { type Bench, expectEqual } from "./bench.js"

const ttlMs = 300
const afterMs = 350

/** The fate of reservations whose holder is gone or late. */
export const expiryCases: Record<string, (bench: Bench) => Promise<void>> = {
  "an expired reservation counts as spent until a figure requested after its end": async (bench) => {
    const { ledger, purse, reserve, observe, findFree, pass } = bench
    await observe("10")
    await reserve("a", "4", { ttlMs })
    const before = await ledger.mark(purse)
    await pass(afterMs)
    expectEqual(await findFree(), "6", "after its time")
    await ledger.observe(purse, { requestedAt: before, figures: [{ bucket: "b", available: "10" as never }] })
    expectEqual(await findFree(), "6", "with a figure requested before its end")
    await observe("10")
    expectEqual(await findFree(), "10", "with one requested after it")
  },
  "a reservation that is extended in time stays open": async ({
    ledger,
    purse,
    reserve,
    observe,
    findFree,
    pass,
  }) => {
    await observe("10")
    await reserve("a", "4", { ttlMs })
    for (let beat = 0; beat < 3; beat++) {
      await pass(ttlMs / 2)
      expectEqual(await ledger.extend(purse, "a", ttlMs), true, "extended in time")
    }
    await observe("10")
    expectEqual(await findFree(), "6", "a figure does not replace open reservations")
    await pass(afterMs)
    expectEqual(await ledger.extend(purse, "a", ttlMs), false, "extended too late")
    expectEqual(await ledger.extend(purse, "nobody", ttlMs), false, "extended without a reservation")
  },
  "a late commit replaces the expired reservation and changes no other": async (bench) => {
    const { reserve, commit, observe, findFree, pass } = bench
    await observe("10")
    await reserve("a", "4", { ttlMs })
    await pass(afterMs)
    await reserve("b", "2")
    await commit("a", "3")
    expectEqual(await findFree(), "5", "after the commit")
    await commit("a", "3")
    expectEqual(await findFree(), "5", "after it was repeated")
  },
  "a late commit counts from its arrival: the figure before it does not contain it": async (bench) => {
    const { ledger, purse, reserve, commit, observe, findFree, pass } = bench
    await observe("10")
    await reserve("a", "4", { ttlMs })
    await pass(afterMs)
    await observe("10")
    const before = await ledger.mark(purse)
    await commit("a", "4")
    expectEqual(await findFree(), "6", "after the commit")
    await ledger.observe(purse, { requestedAt: before, figures: [{ bucket: "b", available: "10" as never }] })
    expectEqual(await findFree(), "6", "with a figure requested before it")
    await observe("6")
    expectEqual(await findFree(), "6", "with one requested after it")
  },
  "a late release returns the expired amount, unless a figure already has": async ({
    reserve,
    release,
    observe,
    findFree,
    pass,
  }) => {
    await observe("10")
    await reserve("a", "4", { ttlMs })
    await reserve("b", "3", { ttlMs })
    await pass(afterMs)
    await release("a")
    expectEqual(await findFree(), "7", "after the release")
    await observe("10")
    await release("b")
    expectEqual(await findFree(), "10", "after a release that follows a figure")
  },
  "an expired reservation is not granted again": async ({ reserve, observe, pass }) => {
    await observe("10")
    await reserve("a", "4", { ttlMs })
    await pass(afterMs)
    expectEqual(await reserve("a", "4"), "ended", "the same key")
  },
}
