import { type Bench, expectEqual } from "./bench.js"

/** The effect of commits, releases and observations on reservations. */
export const endCases: Record<string, (bench: Bench) => Promise<void>> = {
  "an ended reservation counts until a figure requested after its end": async (bench) => {
    const { ledger, purse, reserve, commit, observe, findFree } = bench
    await observe("10")
    await reserve("a", "4")
    const before = await ledger.mark(purse)
    await commit("a", "4")
    // The response arrives after the commit, but was requested before it.
    await ledger.observe(purse, { requestedAt: before, figures: [{ bucket: "b", available: "10" as never }] })
    expectEqual(await findFree(), "6", "with a figure requested before")
    await observe("6")
    expectEqual(await findFree(), "6", "with one requested after")
  },
  "a commit counts its own amount: less than was reserved, or more": async ({
    reserve,
    commit,
    observe,
    findFree,
  }) => {
    await observe("10")
    await reserve("a", "4")
    await commit("a", "1")
    expectEqual(await findFree(), "9", "after less")
    await reserve("b", "4")
    await commit("b", "10")
    expectEqual(await findFree(), "-1", "after more")
    expectEqual(await reserve("c", "0.5"), "refused", "the next one")
  },
  "a release returns the reserved amount, once": async ({ reserve, release, observe, findFree }) => {
    await observe("10")
    await reserve("a", "4")
    await reserve("b", "5")
    for (let time = 0; time < 3; time++) await release("a")
    expectEqual(await findFree(), "5", "after three releases of one")
  },
  "a key counts once, even if requests are repeated": async ({
    reserve,
    commit,
    release,
    observe,
    findFree,
  }) => {
    await observe("10")
    await reserve("a", "4")
    expectEqual(await reserve("a", "4"), "granted", "the same request again")
    expectEqual(await findFree(), "6", "after it")
    await commit("a", "3")
    await commit("a", "3")
    await release("a")
    await commit("a", "5")
    expectEqual(await findFree(), "7", "after all commits")
    expectEqual(await reserve("a", "1"), "ended", "the request, later")
    await observe("7")
    await commit("a", "3")
    expectEqual(await findFree(), "7", "after a repeated commit that follows a figure")
  },
  "a reservation that arrives after its release is not granted": async ({
    reserve,
    release,
    observe,
    findFree,
  }) => {
    await observe("10")
    await release("a")
    expectEqual(await reserve("a", "4"), "ended", "a request after its release")
    expectEqual(await findFree(), "10", "what is free")
  },
  "a commit of an unknown key counts with its own amount and buckets": async ({
    commit,
    observe,
    findFree,
  }) => {
    await observe("10")
    await commit("a", "4")
    expectEqual(await findFree(), "6", "what is free")
    await commit("a", "4")
    expectEqual(await findFree(), "6", "after it was repeated")
  },
  "an ended reservation counts for as long as the provider's lag": async (bench) => {
    const { reserve, commit, observe, findFree, pass } = bench
    const lagMs = 300
    await observe("10", { lagMs })
    await reserve("a", "4")
    await commit("a", "4")
    await observe("10", { lagMs })
    expectEqual(await findFree(), "6", "with a figure that may not contain it")
    await pass(lagMs + 50)
    await observe("6", { lagMs })
    expectEqual(await findFree(), "6", "with one that does")
  },
  "after a commit with stop, nothing is granted before a newer figure": async ({
    reserve,
    commit,
    observe,
  }) => {
    await observe("10")
    await reserve("a", "1")
    await commit("a", "2", { stop: true })
    expectEqual(await reserve("b", "1"), "refused", "before a figure")
    await observe("8")
    expectEqual(await reserve("b", "1"), "granted", "after it")
  },
  "a refusal says whether a new figure may allow more": async ({
    ledger,
    purse,
    reserve,
    commit,
    observe,
  }) => {
    const ask = async () => {
      const request = { key: "z", price: "7" as never, buckets: ["b"], ttlMs: 60_000 }
      const reply = await ledger.reserve(purse, request)
      return reply.state === "refused" ? reply.replaceable : reply.state
    }
    await observe("10")
    await reserve("a", "4")
    await commit("a", "4")
    expectEqual(await ask(), true, "while an ended reservation counts")
    await observe("6")
    expectEqual(await ask(), false, "when the figure contains it")
  },
}
