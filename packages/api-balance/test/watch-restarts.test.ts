import { AuthenticationError, type Balance, ServerError, type SpendCap, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { createApiBalance, type WatchOptions } from "../src/index.js"
import { readIncidents, writeIncidents } from "../src/watch/read-incidents.js"
import { settle } from "./create-manual-clock.js"
import { createNotes } from "./create-notes.js"
import { createWatchedAccount, startWatch, usd } from "./watch-account.js"

const minute = 60_000
const down = new ServerError({ provider: "bank", status: 503 })
const refused = new AuthenticationError("Check BANK_API_KEY.", { provider: "bank", status: 401 })

/** Watches an account with this balance for some minutes, and returns the types of the events. */
async function run(balance: Balance | Error, options: WatchOptions, caps?: readonly SpendCap[]) {
  const account = createWatchedAccount(balance, caps && { caps })
  const watch = startWatch([account], options)
  await watch.pass(10 * minute)
  await watch.iterator.return?.()
  return watch.take()
}

describe("a watch that starts again with its history", () => {
  test("reports once that something is low, and once that it recovered", async () => {
    const options = { low: { bank: "5 USD" }, history: createNotes() }
    expect(await run(usd("4"), options)).toEqual(["low"])
    expect(await run(usd("4"), options)).toEqual([])
    expect(await run(usd("3"), options)).toEqual([])
    expect(await run(usd("20"), options)).toEqual(["recovered"])
    expect(await run(usd("20"), options)).toEqual([])
    expect(await run(usd("4"), options)).toEqual(["low"])
  })

  test("reports only the end of what happened: what was low and is empty now is empty", async () => {
    const options = { low: { bank: "5 USD" }, history: createNotes() }
    expect(await run(usd("4"), options)).toEqual(["low"])
    expect(await run(usd("0"), options)).toEqual(["empty"])
    expect(await run(usd("0"), options)).toEqual([])
    expect(await run(usd("5.4"), options)).toEqual([])
    expect(await run(usd("5.5"), options)).toEqual(["recovered"])
  })

  test("reports once that a provider without any bucket cannot spend", async () => {
    const options = { history: createNotes() }
    expect(await run({ buckets: [], canSpend: false }, options)).toEqual(["empty"])
    expect(await run({ buckets: [], canSpend: false }, options)).toEqual([])
    expect(await run({ ...usd("5"), canSpend: true }, options)).toEqual(["recovered"])
  })

  test.each([down, refused])("reports once that a provider fails with %s, and since when", async (error) => {
    const options = { history: createNotes() }
    const account = createWatchedAccount(usd("5"))
    const first = startWatch([account], options)
    await first.pass(3 * minute)
    account.balance = error
    await first.pass(10 * minute)
    await first.iterator.return?.()
    expect(first.events).toMatchObject([{ type: "failing" }])
    const since = first.events[0]?.type === "failing" ? first.events[0].since : ""
    expect(await run(error, options)).toEqual([])
    const watch = startWatch([createWatchedAccount(usd("5"))], options)
    await settle()
    expect(since > "2026-11-23T12:01").toBe(true)
    expect(watch.events).toMatchObject([{ type: "back", resource: "balance", since }])
  })

  test("reports at once that a failure is permanent, if a transient one was reported", async () => {
    const options = { history: createNotes() }
    expect(await run(down, options)).toEqual(["failing"])
    expect(await run(refused, options)).toEqual(["failing"])
  })

  test("reports once per period that a spend cap is near, and that it is hit", async () => {
    const cap = (spent: string, day = 23): SpendCap => ({
      id: "daily",
      limit: toAmount("10", "USD"),
      spent: toAmount(spent, "USD"),
      setBy: "owner",
      period: {
        kind: "calendar",
        start: `2026-11-${day}T00:00:00.000Z`,
        end: `2026-11-${day + 1}T00:00:00.000Z`,
      },
    })
    const options = { history: createNotes() }
    expect(await run(usd("99"), options, [cap("8")])).toEqual(["cap-near"])
    expect(await run(usd("99"), options, [cap("8.5")])).toEqual([])
    expect(await run(usd("99"), options, [cap("10")])).toEqual(["cap-hit"])
    expect(await run(usd("99"), options, [cap("10")])).toEqual([])
    expect(await run(usd("99"), options, [cap("8", 24)])).toEqual(["cap-near"])
    expect(await run(usd("99"), options, [cap("9", 23)])).toEqual([])
  })

  test("knows what changed after the last event, too: a cap that was raised can be near again", async () => {
    const cap = (spent: string, limit: string): SpendCap => ({
      id: "total",
      setBy: "owner",
      limit: toAmount(limit, "USD"),
      spent: toAmount(spent, "USD"),
      period: { kind: "all-time" },
    })
    const options = { history: createNotes() }
    const account = createWatchedAccount(usd("99"), { caps: [cap("8", "10")] })
    const watch = startWatch([account], options)
    await watch.pass(3 * minute)
    account.caps = [cap("8", "20")]
    await watch.pass(3 * minute)
    await watch.iterator.return?.()
    expect(watch.take()).toEqual(["cap-near"])
    expect(await run(usd("99"), options, [cap("16", "20")])).toEqual(["cap-near"])
  })

  test("distinguishes the accounts of a provider", async () => {
    const history = createNotes()
    for (const account of ["team-a", "team-b"]) {
      const watch = startWatch([createWatchedAccount(usd("4"), { account })], {
        low: { bank: "5 USD" },
        history,
      })
      await watch.pass(minute)
      await watch.iterator.return?.()
      expect(watch.take()).toEqual(["low"])
    }
  })

  test("reports nothing about a threshold that is no longer set", async () => {
    const history = createNotes()
    expect(await run(usd("4"), { low: { bank: "5 USD" }, history })).toEqual(["low"])
    expect(await run(usd("4"), { history })).toEqual([])
    expect(await run(usd("4"), { low: { bank: "5 USD" }, history })).toEqual(["low"])
  })

  test("repeats an event that was taken and not handled, because the process may have ended in between", async () => {
    const history = createNotes()
    const start = () =>
      createApiBalance({ providers: [createWatchedAccount(usd("0"), { caps: [] })] }).watch({
        low: { bank: "5 USD" },
        history,
      })
    const killed = start()
    expect((await killed.next()).value?.type).toBe("low")
    expect((await killed.next()).value?.type).toBe("empty")
    await settle()
    // It ends here, before the consumer of the events requests more.
    const again = start()
    expect((await again.next()).value?.type).toBe("low")
    for (const iterator of [killed, again]) await iterator.return?.()
  })

  test("knows which event was handled last, even if a loop was left after it", async () => {
    const history = createNotes()
    const { watch } = createApiBalance({ providers: [createWatchedAccount(usd("4"))] })
    const seen: string[] = []
    for await (const { type } of watch({ low: { bank: "5 USD" }, history })) {
      seen.push(type)
      break
    }
    expect(seen).toEqual(["low"])
    expect(await run(usd("4"), { low: { bank: "5 USD" }, history })).toEqual([])
  })

  test("throws the error of writing a note", async () => {
    const full = new Error("the disk is full")
    const history = {
      ...createNotes(),
      writeNote: () => {
        throw full
      },
    }
    const watch = startWatch([createWatchedAccount(usd("0"))], { history })
    await watch.pass(minute)
    await expect(watch.ended).rejects.toBe(full)
    expect(watch.take()).toEqual(["empty"])
  })

  const text = (parts: object) => JSON.stringify({ version: 1, buckets: [], ...parts })
  const lowNote = text({ buckets: [['["balance","USD"]', { isLow: true, isEmpty: false }]] })
  test.each([
    ["invalid JSON", "{"],
    ["empty", ""],
    ["null", "null"],
    ["a number", "1e400"],
    ["a list", "[]"],
    ["of another version", lowNote.replace('"version":1', '"version":2')],
    ["longer than a million characters", `${lowNote}${" ".repeat(1_000_000)}`],
    ["deeply nested JSON", `{"version":1,"buckets":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["invalid in its buckets", text({ buckets: { balance: 1 } })],
    ["invalid in its pairs", text({ buckets: [null, 7, [], ["a"], ["b", null], [{}, []]] })],
    [
      "invalid in its booleans",
      text({ buckets: [['["balance","USD"]', { isLow: "true", isEmpty: 1, isUsed: 0 }]] }),
    ],
    ["invalid in its failures", text({ failures: { balance: { reported: 9, since: "2026" }, low: [] } })],
    ["invalid in its times", text({ failures: { balance: { reported: 1, since: "NaN" } } })],
    ["invalid in its caps", text({ spendCaps: [["daily", { begun: "NaN", isNear: {} }]] })],
  ])("ignores a note that is %s", async (_, note) => {
    const history = createNotes(new Map([['watch ["bank"]', note]]))
    expect(await run(usd("4"), { low: { bank: "5 USD" }, history })).toEqual(["low"])
    expect(await run(usd("4"), { low: { bank: "5 USD" }, history })).toEqual([])
  })

  test("reads its own notes", () => {
    const incidents = readIncidents(undefined)
    incidents.failures.balance.reported = 2
    incidents.failures.balance.since = "2026-11-23T12:00:00.000Z"
    incidents.isEmpty = true
    incidents.buckets.set("__proto__", { isLow: true, isEmpty: true, isUsed: false })
    incidents.spendCaps.set("daily", { begun: -1, isNear: true, isHit: true })
    expect(readIncidents(writeIncidents(incidents))).toEqual(incidents)
    expect(readIncidents(undefined)).toEqual({
      failures: {
        balance: { reported: 0, since: "" },
        "spend caps": { reported: 0, since: "" },
        low: { reported: 0, since: "" },
      },
      isEmpty: false,
      buckets: new Map(),
      spendCaps: new Map(),
    })
  })
})

describe("a figure that is so much lower that it may be a glitch", () => {
  /** Lets an account report these figures, one for each request, and the last one from then on. */
  async function report(values: readonly (string | Error)[], options: WatchOptions = {}) {
    const account = createWatchedAccount(usd("0"))
    const balances = values.map((value) => (value instanceof Error ? value : usd(value)))
    const rows: unknown[] = []
    Object.defineProperty(account, "balance", {
      get: () => balances[Math.min(account.requestTimes.length, balances.length) - 1],
    })
    const watch = startWatch([account], { ...options, history: { record: (row) => rows.push(...row) } })
    await watch.pass(30 * minute)
    const gaps = account.requestTimes.slice(1).map((time, index) => time - (account.requestTimes[index] ?? 0))
    return { events: watch.take(), gaps, rows: rows.slice(0, values.length) }
  }

  test("is requested again after five seconds: a single 0 among 100s is no event, and is not recorded", async () => {
    const { events, gaps, rows } = await report(["100", "100", "0", "100"], { low: { bank: "5 USD" } })
    expect(events).toEqual([])
    expect(gaps[1]).toBeGreaterThanOrEqual(minute)
    expect(gaps[2]).toBeGreaterThanOrEqual(5000)
    expect(gaps[2]).toBeLessThanOrEqual(10_000)
    expect(gaps[3]).toBeGreaterThanOrEqual(minute)
    expect(rows).toMatchObject(["100", "100", "100", "100"].map((value) => ({ balance: usd(value) })))
  })

  test("is requested again each time: one that was confirmed, or corrected, does not affect the next", async () => {
    const values = ["100", "0", "100", "100", "0", "100", "100"]
    expect((await report(values, { low: { bank: "5 USD" } })).events).toEqual([])
  })

  test("is accepted when it is seen again", async () => {
    const { events, gaps, rows } = await report(["100", "0", "0"], { low: { bank: "5 USD" } })
    expect(events).toEqual(["low", "empty"])
    expect(gaps[1]).toBeLessThanOrEqual(10_000)
    expect(rows).toMatchObject(["100", "0", "0"].map((value) => ({ balance: usd(value) })))
  })

  test("is accepted when the second figure is another one as small", async () => {
    expect((await report(["100", "0", "3"], { low: { bank: "5 USD" } })).events).toEqual(["low"])
  })

  test("is requested again like a failure, if the second request fails", async () => {
    const { events, gaps } = await report(["100", "0", down, "0"], { low: { bank: "5 USD" } })
    expect(events).toEqual(["low", "empty"])
    expect(gaps[2]).toBeGreaterThanOrEqual(minute)
  })

  test.each([
    ["100", "10", false],
    ["100", "9.99", true],
    ["100", "-1", true],
    ["0.01", "0", true],
    ["0", "0", false],
    ["-1", "-5", false],
    ["5", "500", false],
  ])("from %s to %s: %s", async (from, to, isDoubted) => {
    const { gaps } = await report([from, to])
    expect((gaps[1] ?? 0) < minute).toBe(isDoubted)
  })

  test("of a bucket that is low is accepted: it was to be expected", async () => {
    const { events, gaps } = await report(["4", "0"], { low: { bank: "5 USD" } })
    expect(events).toEqual(["low", "empty"])
    expect(gaps[1]).toBeGreaterThanOrEqual(minute)
  })
})

describe("a bucket with nothing in it", () => {
  const twoBuckets = (dollars: string, diem: string, canSpend?: boolean): Balance => ({
    buckets: [
      { id: "usd", available: toAmount(dollars, "USD") },
      { id: "diem", available: toAmount(diem, "DIEM") },
    ],
    ...(canSpend !== undefined && { canSpend }),
  })

  test.each<[string, Balance, string[]]>([
    ["beside one that has something is unused", twoBuckets("0", "9"), []],
    ["beside an empty one is unused if the provider can spend", twoBuckets("0", "0", true), []],
    ["beside an empty one is empty", twoBuckets("0", "0"), ["empty", "empty"]],
    ["is empty if the provider cannot spend", twoBuckets("0", "9", false), ["empty", "empty"]],
    ["that owes something is empty", twoBuckets("-1", "9"), ["empty"]],
    ["that is alone is empty, whatever the provider says", { ...usd("0"), canSpend: true }, ["empty"]],
  ])("%s from the first observation on", async (_, balance, expected) => {
    expect(await run(balance, {})).toEqual(expected)
  })

  test("that was unused stays so until it has an amount, and is empty after that", async () => {
    const account = createWatchedAccount(twoBuckets("0", "9"))
    const watch = startWatch([account])
    await watch.pass(5 * minute)
    account.balance = twoBuckets("0", "0")
    await watch.pass(5 * minute)
    expect(watch.events).toMatchObject([{ type: "empty", bucket: "diem" }])
    watch.take()
    account.balance = twoBuckets("8", "0")
    await watch.pass(5 * minute)
    account.balance = twoBuckets("0", "0")
    await watch.pass(5 * minute)
    expect(watch.events).toMatchObject([
      { type: "topped-up", bucket: "usd" },
      { type: "empty", bucket: "usd" },
    ])
  })

  test("that had something at an earlier start is empty, not unused", async () => {
    const history = createNotes()
    expect(await run(twoBuckets("8", "9"), { history })).toEqual([])
    expect(await run(twoBuckets("0", "9"), { history })).toEqual(["empty"])
    expect(await run(twoBuckets("0", "9"), { history })).toEqual([])
    expect(await run(twoBuckets("8", "9"), { history })).toEqual(["recovered"])
  })

  test("is low if it has a threshold, which is reported", async () => {
    expect(await run(twoBuckets("0", "9"), { low: { bank: "5 USD" } })).toEqual(["low"])
  })
})
