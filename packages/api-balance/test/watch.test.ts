import { AuthenticationError, ServerError, type SpendCap, TimeoutError, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { createBalanceWatch } from "../src/watch/create-balance-watch.js"
import { readIncidents } from "../src/watch/read-incidents.js"
import { readThresholds } from "../src/watch/read-thresholds.js"
import { settle } from "./create-manual-clock.js"
import { createWatchedAccount, startWatch, usd } from "./watch-account.js"

const minute = 60_000
const down = new ServerError({ provider: "bank", status: 503 })

/** Lets the account report these balances, one after the other, each long enough for at least one request. */
async function report(
  account: ReturnType<typeof createWatchedAccount>,
  watch: ReturnType<typeof startWatch>,
  values: readonly string[],
) {
  await settle() // the previous balance is seen
  for (const value of values) {
    account.balance = usd(value)
    await watch.pass(3 * minute)
  }
}

/** Lets the account report each balance once. */
async function reportOnce(
  account: ReturnType<typeof createWatchedAccount>,
  watch: ReturnType<typeof startWatch>,
  values: readonly string[],
) {
  await settle()
  for (const value of values) {
    const { length } = account.requestTimes
    account.balance = usd(value)
    while (account.requestTimes.length === length) await watch.pass(1000)
  }
}

describe("a balance that falls", () => {
  test("is low once below its threshold, empty once, and recovered once after a top-up", async () => {
    const account = createWatchedAccount({ ...usd("6"), topUpUrl: "https://bank.example/top-up" })
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    await report(account, watch, ["5.00"])
    expect(watch.take()).toEqual([])
    await report(account, watch, ["4.99", "3", "1"])
    expect(watch.take()).toEqual(["low"])
    await report(account, watch, ["0", "0"])
    expect(watch.take()).toEqual(["empty"])
    await report(account, watch, ["20", "19", "18"])
    expect(watch.take()).toEqual(["topped-up", "recovered"])
  })

  test.each(["5 usd", "5 Usd"])("is low below %s, whatever the case of the unit", async (threshold) => {
    const account = createWatchedAccount(usd("6"))
    const watch = startWatch([account], { low: { bank: threshold } })
    await report(account, watch, ["4.99"])
    expect(watch.events).toMatchObject([{ type: "low", threshold: toAmount(5, "USD") }])
  })

  test("reports exact amounts, the threshold, the time, and where to add funds", async () => {
    const account = createWatchedAccount({
      ...usd("4.9900000000000000001"),
      topUpUrl: "https://bank.example/",
    })
    const { events, clock } = startWatch([account], { low: { bank: toAmount("5", "USD") } })
    await settle()
    expect(events).toEqual([
      {
        type: "low",
        at: new Date(clock.now()).toISOString(),
        provider: "bank",
        bucket: "balance",
        available: { value: "4.9900000000000000001", unit: "USD" },
        threshold: { value: "5", unit: "USD" },
        topUpUrl: "https://bank.example/",
      },
    ])
  })

  test("through both limits in one step is low and empty, even when it is first observed", async () => {
    const account = createWatchedAccount(usd("0"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    await settle()
    expect(watch.take()).toEqual(["low", "empty"])
    await report(account, watch, ["10", "-0.01"])
    expect(watch.take()).toEqual(["topped-up", "recovered", "low", "empty"])
  })

  test("without a threshold is reported when it is empty, and when it no longer is", async () => {
    const account = createWatchedAccount(usd("1"))
    const watch = startWatch([account])
    await report(account, watch, ["0.01", "0", "0", "10"])
    expect(watch.events).toMatchObject([
      { type: "empty", available: { value: "0" } },
      { type: "topped-up", amount: { value: "10" } },
      { type: "recovered", available: { value: "10" } },
    ])
    expect(watch.events.some((event) => "threshold" in event)).toBe(false)
  })

  test("a top-up is reported with the added amount, even if nothing was low", async () => {
    const account = createWatchedAccount(usd("7"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    await report(account, watch, ["6", "26.5"])
    expect(watch.events).toMatchObject([
      { type: "topped-up", amount: { value: "20.5", unit: "USD" }, available: { value: "26.5" } },
    ])
  })
})

describe("no flapping", () => {
  test("a threshold crossed ten times by a figure that wavers is low once", async () => {
    const account = createWatchedAccount(usd("5.2"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    for (let crossing = 0; crossing < 10; crossing++) await reportOnce(account, watch, ["4.9", "5.2"])
    expect(watch.take()).toEqual(["low"])
  })

  test("a threshold crossed ten times by top-ups of less than a tenth is low once, and the top-ups are reported", async () => {
    const account = createWatchedAccount(usd("5.2"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    for (let crossing = 0; crossing < 10; crossing++) await report(account, watch, ["4.9", "5.2"])
    expect(watch.take()).toEqual(["low", ...Array.from({ length: 10 }, () => "topped-up")])
  })

  test("a threshold crossed ten times by real top-ups gives every one of them, with one low and one recovered each", async () => {
    const account = createWatchedAccount(usd("12"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    for (let crossing = 0; crossing < 10; crossing++) await report(account, watch, ["4", "12"])
    expect(watch.take()).toEqual(Array.from({ length: 10 }, () => ["low", "topped-up", "recovered"]).flat())
  })

  test("a bucket recovers at a tenth more than the threshold, to the last digit", async () => {
    const account = createWatchedAccount(usd("4"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    await report(account, watch, ["4", "5.49999999999999999999"])
    expect(watch.take()).toEqual(["low", "topped-up"])
    await report(account, watch, ["5.5"])
    expect(watch.take()).toEqual(["topped-up", "recovered"])
  })

  test("a balance that wavers around zero ten times is empty once", async () => {
    const account = createWatchedAccount(usd("6"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    for (let crossing = 0; crossing < 10; crossing++) await reportOnce(account, watch, ["0", "0.5", "0.5"])
    expect(watch.take()).toEqual(["low", "empty"])
  })

  test("a balance that is spent and topped up three times is reported each time", async () => {
    const account = createWatchedAccount(usd("6"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    for (let crossing = 0; crossing < 3; crossing++) await report(account, watch, ["0", "4"])
    expect(watch.take()).toEqual(["low", ...Array.from({ length: 3 }, () => ["empty", "topped-up"]).flat()])
  })

  test("a released hold of a minute makes nothing recover until the balance stays", async () => {
    const account = createWatchedAccount(usd("5.6"), { cacheTtlMs: 30_000 })
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    await reportOnce(account, watch, ["4.6", "5.6", "4.6", "5.6"])
    expect(watch.take()).toEqual(["low"])
    await reportOnce(account, watch, ["5.6"])
    expect(watch.take()).toEqual(["recovered"])
  })
})

test("a repeated response is not a second observation: a released hold stays in doubt", () => {
  const { observe } = createBalanceWatch({
    accountRef: { provider: "vendo" },
    thresholds: readThresholds({ vendo: "5 USD" }, [{ provider: "vendo" }]),
    incidents: readIncidents(undefined),
    readPast: () => [],
  })
  const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 12, 0, second)).toISOString()
  const observations = [
    ["5.6", 0],
    ["4.6", 20],
    ["5.6", 40],
    ["5.6", 40],
    ["5.6", 50],
  ] as const
  const types = observations.map(([value, second]) => observe(usd(value), at(second)).map(({ type }) => type))
  expect(types).toEqual([[], ["low"], [], [], ["recovered"]])
})

describe("a percentage", () => {
  const diem = (value: string) => usd(value, { allotment: { amount: toAmount(100, "USD"), renews: "day" } })

  test("is relative to the allotment, if there is one; a renewal is not a top-up", async () => {
    const account = createWatchedAccount(diem("21"))
    const watch = startWatch([account], { low: { bank: "20%" } })
    await watch.pass(5 * minute)
    account.balance = diem("19.99")
    await watch.pass(5 * minute)
    expect(watch.events).toMatchObject([{ type: "low", threshold: { value: "20", unit: "USD" } }])
    watch.take()
    account.balance = diem("10")
    await watch.pass(11.5 * 60 * minute) // until shortly before midnight
    expect(watch.take()).toEqual([])
    await watch.pass(25 * minute)
    account.balance = diem("100")
    await watch.pass(5 * minute)
    expect(watch.events).toMatchObject([
      { type: "renewed", amount: { value: "90" } },
      { type: "recovered", available: { value: "100" } },
    ])
  })

  test("is otherwise relative to the maximum since the last top-up", async () => {
    const account = createWatchedAccount(usd("50"))
    const watch = startWatch([account], { low: { bank: "20 %" } })
    await report(account, watch, ["10", "9.99"])
    expect(watch.events).toMatchObject([{ type: "low", threshold: { value: "10", unit: "USD" } }])
    watch.take()
    await report(account, watch, ["29.99", "6"])
    expect(watch.take()).toEqual(["topped-up", "recovered"])
    await report(account, watch, ["5.99"])
    expect(watch.events).toMatchObject([{ type: "low", threshold: { value: "5.998" } }])
  })

  test("of zero, or of a negative amount, is undefined until something is added", async () => {
    const account = createWatchedAccount(usd("-3"))
    const watch = startWatch([account], { low: { bank: "20%" } })
    await settle()
    expect(watch.events).toMatchObject([{ type: "empty", available: { value: "-3" } }])
    expect(watch.events[0]).not.toHaveProperty("threshold")
    watch.take()
    await report(account, watch, ["50", "9"])
    expect(watch.take()).toEqual(["topped-up", "recovered", "low"])
  })

  test("takes the maximum from the history, if there is one", async () => {
    const account = createWatchedAccount(usd("9"))
    const at = "2026-11-20T00:00:00.000Z"
    const ranges: unknown[] = []
    const history = {
      record: () => {},
      read: (range: unknown) => {
        ranges.push(range)
        return [{ provider: "bank", at, balance: usd("50") }].values() as never
      },
    }
    const { events } = startWatch([account], { low: { bank: "20%" }, history })
    await settle()
    expect(events).toMatchObject([{ type: "low", threshold: { value: "10" } }])
    expect(ranges).toMatchObject([{ provider: "bank", since: "2026-08-25T12:00:00.000Z" }])
  })

  test("reports no top-up that only the history shows: it was before the watch started", async () => {
    const account = createWatchedAccount(usd("50"))
    const past = { provider: "bank", at: "2026-11-20T00:00:00.000Z", balance: usd("9") }
    const history = { record: () => {}, read: () => [past].values() as never }
    const watch = startWatch([account], { low: { bank: "20%" }, history })
    await watch.pass(3 * minute)
    expect(watch.take()).toEqual([])
    account.balance = usd("80")
    await watch.pass(3 * minute)
    expect(watch.take()).toEqual(["topped-up"])
  })

  test("near 100 % still recovers when the bucket is full", async () => {
    const account = createWatchedAccount(diem("90"))
    const watch = startWatch([account], { low: { bank: "95%" } })
    await watch.pass(12 * 60 * minute + 2 * minute) // shortly after midnight
    account.balance = diem("100")
    await watch.pass(10 * minute)
    expect(watch.take()).toEqual(["low", "renewed", "recovered"])
  })
})

describe("the target of a threshold", () => {
  const twoBuckets = (dollars: string, credits: string) => ({
    buckets: [
      { id: "usd", available: toAmount(dollars, "USD") },
      { id: "credits", available: toAmount(credits, "credit") },
    ],
  })

  test("is every bucket in the unit of the amount; a named bucket or account takes precedence", async () => {
    const accounts = ["team-a", "team-b"].map((account) =>
      createWatchedAccount(twoBuckets("4", "4"), { account }),
    )
    const { events } = startWatch(accounts, {
      low: {
        bank: "5 USD",
        "bank/credits": "5 credit",
        "bank (team-b)": "3 USD",
        "bank/credits (team-b)": "50 credit",
      },
    })
    await settle()
    expect(
      events
        .map(
          (event) =>
            `${event.account} ${"bucket" in event && event.bucket} ${"threshold" in event && event.threshold?.value}`,
        )
        .sort(),
    ).toEqual(["team-a credits 5", "team-a usd 5", "team-b credits 50"])
  })

  test("that matches nothing is reported, so that no alarm is silently impossible", async () => {
    const account = createWatchedAccount(usd("4"))
    const watch = startWatch([account], { low: { bank: "5 EUR" } })
    await settle()
    expect(watch.events).toMatchObject([
      { type: "failing", resource: "low", error: { name: "InvalidOptionError", option: "low" } },
    ])
    expect((watch.events[0] as { error: Error }).error.message).toMatch(/"bank".*balance \(4\.00 USD\)/)
    await watch.pass(10 * minute)
    expect(watch.events).toHaveLength(1)
  })

  test.each([
    [{ bnak: "5 USD" }, 'names "bnak", but a key is one of: bank'],
    [{ "bank (team-c)": "5 USD" }, "the accounts of bank are: team-a"],
    [
      { bank: "5" },
      'needs an amount above 0, such as "5 USD", or a percentage below 100, such as "20%", for "bank"',
    ],
    [{ bank: "$5" }, "an amount above 0"],
    [{ bank: "0 USD" }, "an amount above 0"],
    [{ bank: "-5 USD" }, "an amount above 0"],
    [{ bank: "100%" }, "a percentage below 100"],
    [{ bank: "0.0%" }, "a percentage below 100"],
    [{ bank: 5 as never }, "an amount above 0"],
  ])("%j is refused at once", (low, message) => {
    expect(() =>
      startWatch([createWatchedAccount(usd("1"), { account: "team-a" })], { low: low as never }),
    ).toThrow(
      expect.objectContaining({
        name: "InvalidOptionError",
        option: "low",
        message: expect.stringContaining(message),
      }),
    )
  })

  test.each([
    [{ near: "0.8" }, "near"],
    [{ every: -1 }, "every"],
    [{ every: Number.NaN }, "every"],
  ])("%j is refused at once", (options, option) => {
    expect(() => startWatch([], options)).toThrow(
      expect.objectContaining({ name: "InvalidOptionError", option }),
    )
  })
})

describe("the provider's own flag", () => {
  test("for no spending is reported as empty, whatever the figure is, and as recovered when it is gone", async () => {
    const account = createWatchedAccount({ ...usd("25"), canSpend: false })
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    await settle()
    expect(watch.events).toMatchObject([{ type: "empty", canSpend: false, available: { value: "25" } }])
    watch.take()
    account.balance = { ...usd("25"), canSpend: true }
    await watch.pass(3 * minute)
    expect(watch.take()).toEqual(["recovered"])
  })

  test("counts without a bucket, too", async () => {
    const account = createWatchedAccount({ buckets: [], canSpend: false })
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    await settle()
    expect(watch.events).toEqual([expect.objectContaining({ type: "empty", canSpend: false })])
    expect(watch.events[0]).not.toHaveProperty("available")
    watch.take()
    account.balance = { ...usd("25"), canSpend: true }
    await watch.pass(3 * minute)
    expect(watch.take()).toEqual(["recovered"])
  })
})

describe("spend caps", () => {
  const cap = (spent: string, day = 23, limit = "10"): SpendCap => ({
    id: "daily",
    limit: toAmount(limit, "USD"),
    spent: toAmount(spent, "USD"),
    setBy: "owner",
    period: {
      kind: "calendar",
      start: `2026-11-${day}T00:00:00.000Z`,
      end: `2026-11-${day + 1}T00:00:00.000Z`,
    },
  })
  async function spend(caps: readonly SpendCap[], options = {}) {
    const account = createWatchedAccount(usd("100"), { caps: [cap("0")] })
    const watch = startWatch([account], options)
    const seen: string[][] = []
    for (const next of caps) {
      account.caps = [next]
      await watch.pass(3 * minute)
      seen.push(watch.take())
    }
    return seen
  }

  test("are near at 80 %, hit at the limit, each once, and again in the next period", async () => {
    expect(
      await spend([cap("7.99"), cap("8"), cap("9"), cap("10"), cap("10.5"), cap("0", 24), cap("8", 24)]),
    ).toEqual([[], ["cap-near"], [], ["cap-hit"], [], [], ["cap-near"]])
  })

  test("report when they reset", async () => {
    const account = createWatchedAccount(usd("100"), { caps: [cap("10")] })
    const { events } = startWatch([account])
    await settle()
    expect(events.at(-1)).toMatchObject({
      type: "cap-hit",
      spendCap: cap("10"),
      resetsAt: "2026-11-24T00:00:00.000Z",
    })
  })

  test("are near once per period, even if two servers are on both sides of midnight", async () => {
    const sides = [cap("8", 24), cap("8", 23), cap("8.1", 24), cap("8.1", 23), cap("8.2", 24)]
    expect(await spend([cap("8", 23), ...sides])).toEqual([["cap-near"], ["cap-near"], [], [], [], []])
  })

  test("of a past period report nothing, if a server's clock is behind", async () => {
    expect(await spend([cap("5", 24), cap("9", 23), cap("0", 24)])).toEqual([[], [], []])
  })

  test("do not flap with their figures, and count again when the limit was raised", async () => {
    expect(await spend([cap("8"), cap("7.9"), cap("8"), cap("8", 23, "20"), cap("16", 23, "20")])).toEqual([
      ["cap-near"],
      [],
      [],
      [],
      ["cap-near"],
    ])
  })

  test("are near at the value of `near`", async () => {
    expect(await spend([cap("4.9"), cap("5")], { near: "50%" })).toEqual([[], ["cap-near"]])
  })

  test("that cannot be read are reported, while the balance is watched as often as before", async () => {
    const refused = new AuthenticationError("Check BANK_API_KEY.", { provider: "bank", status: 401 })
    const account = createWatchedAccount(usd("100"), { caps: [] })
    account.caps = refused
    const watch = startWatch([account])
    await watch.pass(30 * minute)
    expect(watch.events).toMatchObject([{ type: "failing", resource: "spend caps", error: refused }])
    expect(account.requestTimes.length).toBeGreaterThanOrEqual(25)
  })
})

describe("a provider that fails", () => {
  test("is reported from the second time on, once, and when it recovers", async () => {
    const account = createWatchedAccount(usd("100"))
    const watch = startWatch([account])
    await watch.pass(3 * minute)
    account.balance = down
    const failed = account.requestTimes.length
    while (account.requestTimes.length === failed) await watch.pass(5000)
    expect(watch.take()).toEqual([])
    const since = new Date(account.requestTimes.at(-1) ?? 0).toISOString()
    await watch.pass(60 * minute)
    expect(watch.events).toMatchObject([{ type: "failing", resource: "balance", error: down, since }])
    account.balance = usd("99")
    await watch.pass(20 * minute)
    expect(watch.events.slice(1)).toMatchObject([{ type: "back", resource: "balance", since }])
  })

  test("once only is not reported", async () => {
    const account = createWatchedAccount(down)
    const watch = startWatch([account])
    await settle()
    account.balance = usd("100")
    await watch.pass(10 * minute)
    expect(watch.events).toEqual([])
  })

  test("for a permanent reason is reported at once, also after a transient one", async () => {
    const refused = new AuthenticationError("Check BANK_API_KEY.", { provider: "bank", status: 401 })
    const account = createWatchedAccount(refused)
    const watch = startWatch([account])
    await settle()
    expect(watch.events).toMatchObject([{ type: "failing", error: refused }])
    account.balance = new TimeoutError(1, { provider: "bank" })
    await watch.pass(20 * minute)
    expect(watch.events).toHaveLength(1)
  })

  test("keeps its state: a bucket that was low before is not low again after", async () => {
    const account = createWatchedAccount(usd("4"))
    const watch = startWatch([account], { low: { bank: "5 USD" } })
    await settle()
    account.balance = down
    await watch.pass(10 * minute)
    account.balance = usd("3")
    await watch.pass(10 * minute)
    expect(watch.take()).toEqual(["low", "failing", "back"])
  })

  test("affects no other", async () => {
    const broken = createWatchedAccount(new TypeError("a broken provider") as never, { account: "broken" })
    const account = createWatchedAccount(usd("6"), { account: "good" })
    const watch = startWatch([broken, account], { low: { bank: "5 USD" } })
    await report(account, watch, ["4"])
    expect(watch.events.map(({ type, account }) => [type, account])).toEqual(
      expect.arrayContaining([
        ["failing", "broken"],
        ["low", "good"],
      ]),
    )
  })
})
