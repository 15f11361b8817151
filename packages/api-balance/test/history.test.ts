import { existsSync, renameSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { type History, type HistoryRange, openHistory } from "../src/history/index.js"
import {
  type BalanceRow,
  configuredProviders,
  createApiBalance,
  ServerError,
  toAmount,
  toDecimal,
  type UsageRow,
} from "../src/index.js"
import { createHistoryFile, toBalanceRow } from "./create-history-file.ts"

function open(file = createHistoryFile()): History {
  const history = openHistory(file)
  onTestFinished(() => history.close())
  return history
}

const toTimes = (history: History, range?: HistoryRange) => [...history.read(range)].map(({ at }) => at)

const balanceRow: BalanceRow = {
  provider: "venice",
  account: "team-a",
  at: "2026-11-24T04:00:00.123Z",
  balance: {
    buckets: [
      {
        id: "diem",
        available: toAmount("123456789012345678901234567890.000000000000000001", "DIEM"),
        pending: toAmount("0", "DIEM"),
        allotment: { amount: toAmount("100", "DIEM"), renews: "epoch", renewsAt: "2026-11-25T00:00:00.000Z" },
      },
      { id: "usd", available: toAmount("-0.07", "USD") },
    ],
    canSpend: false,
    topUpUrl: "https://venice.example/top-up?a=1&b=ü",
  },
}
const usageRow: UsageRow = {
  provider: "vinci",
  at: "2026-11-24T04:00:00.000Z",
  usage: {
    period: { kind: "rolling", start: "2026-10-25T04:00:00.000Z", end: "2026-11-24T04:00:00.000Z" },
    spent: [toAmount("21.025", "USD"), toAmount("0", "DIEM")],
    quantities: { requests: toDecimal("156"), seconds: toDecimal("420.5") },
  },
}

describe("a record", () => {
  test("is read as it was, to the last digit and the last absent field", () => {
    const history = open()
    history.record([
      balanceRow,
      usageRow,
      { provider: "none", at: usageRow.at ?? "", balance: { buckets: [] } },
    ])
    expect([...history.read()]).toStrictEqual([
      usageRow,
      { provider: "none", at: usageRow.at, balance: { buckets: [] } },
      balanceRow,
    ])
  })

  test("is read by another opening of the file", () => {
    const file = createHistoryFile()
    open(file).record([balanceRow])
    const before = open(file)
    expect([...before.read()]).toStrictEqual([balanceRow])
    open(file).record([usageRow])
    expect([...before.read()]).toHaveLength(2)
  })

  test("is kept once for each provider, account, resource and time", () => {
    const history = open()
    const other = { ...balanceRow, account: "team-b" }
    const usage: UsageRow = { provider: "venice", account: "team-a", at: balanceRow.at ?? "" }
    const rows = [
      balanceRow,
      other,
      { ...usage, usage: { ...usageRow.usage } as NonNullable<UsageRow["usage"]> },
    ]
    history.record([...rows, balanceRow])
    history.record(rows)
    expect([...history.read()]).toHaveLength(3)
  })

  test("distinguishes an account without a label from one with an empty label", () => {
    const history = open()
    const { account: _, ...unlabelled } = balanceRow
    history.record([unlabelled, { ...unlabelled, account: "" }])
    expect([...history.read()]).toStrictEqual([unlabelled, { ...unlabelled, account: "" }])
  })

  test("is never made of a failure or an older response", () => {
    const file = createHistoryFile()
    const history = open(file)
    const error = new ServerError({ provider: "vinci", status: 503 })
    history.record([
      { provider: "vinci", error },
      { ...balanceRow, error, stale: true },
    ])
    expect([...history.read()]).toEqual([])
    expect(existsSync(file)).toBe(false)
  })

  test("has a time, or is not kept", () => {
    const history = open()
    const { at: _, ...timeless } = balanceRow
    expect(() => history.record([usageRow, timeless])).toThrow("the option `at` must be a time in ISO 8601")
    expect([...history.read()]).toEqual([])
  })

  test("is for its owner only, in a folder that is created for it", () => {
    const folder = join(dirname(createHistoryFile()), "a/b")
    const file = join(folder, "history.db")
    open(file).record([balanceRow])
    for (const name of [file, folder, `${file}-wal`]) expect(statSync(name).mode & 0o077, name).toBe(0)
  })

  test("is made of every response of createApiBalance, as it arrives", async () => {
    const history = open()
    const api = createApiBalance({
      providers: [
        {
          id: "bank",
          getBalance: async () => ({ buckets: [{ id: "balance", available: toAmount(5, "USD") }] }),
        },
        ...configuredProviders(),
      ],
    })
    const rows = await api.getBalances()
    history.record(rows)
    expect([...history.read()]).toStrictEqual(rows)
  })
})

describe("a read", () => {
  const days = ["2026-11-01", "2026-11-02", "2026-11-03"]
  const times = days.flatMap((day) => ["00:00", "08:00", "16:00"].map((time) => `${day}T${time}:00.000Z`))
  const day = 86_400_000

  test("starts at since and ends before until", () => {
    const history = open()
    history.record(times.map((at) => toBalanceRow(at, 1)))
    expect(toTimes(history, { since: times[2] ?? "", until: times[5] ?? "" })).toEqual(times.slice(2, 5))
    expect(toTimes(history, { since: "2026-11-02T01:00:00+01:00", until: "2026-11-03" })).toEqual(
      times.slice(3, 6),
    )
  })

  test("is oldest first, however it was recorded", () => {
    const history = open()
    history.record([...times].reverse().map((at) => toBalanceRow(at, 1)))
    history.record(times.map((at) => toBalanceRow(at, 1, "other")))
    expect(toTimes(history)).toEqual(times.flatMap((at) => [at, at]))
  })

  test("is limited to one provider or account if requested", () => {
    const history = open()
    history.record([balanceRow, usageRow])
    expect([...history.read({ provider: "venice" })]).toStrictEqual([balanceRow])
    expect([...history.read({ account: "team-a", every: day })]).toStrictEqual([balanceRow])
    expect([...history.read({ provider: "vinci", account: "team-a" })]).toEqual([])
  })

  test("is the last observation of each span for each account and resource, with `every`", () => {
    const history = open()
    history.record(times.map((at, index) => toBalanceRow(at, index)))
    history.record([
      toBalanceRow("2026-11-02T23:59:59.999Z", 99),
      toBalanceRow("2026-11-02T12:00:00Z", 7, "other"),
    ])
    history.record([{ ...usageRow, at: "2026-11-01T03:00:00.000Z", provider: "bank" }])
    expect(
      [...history.read({ every: day })].map(({ at, provider, usage }) => [at, provider, !!usage]),
    ).toEqual([
      ["2026-11-01T03:00:00.000Z", "bank", true],
      ["2026-11-01T16:00:00.000Z", "bank", false],
      ["2026-11-02T12:00:00.000Z", "other", false],
      ["2026-11-02T23:59:59.999Z", "bank", false],
      ["2026-11-03T16:00:00.000Z", "bank", false],
    ])
    expect(
      toTimes(history, { every: day, since: "2026-11-02", until: "2026-11-03T16:00:00Z", provider: "bank" }),
    ).toEqual(["2026-11-02T23:59:59.999Z", "2026-11-03T08:00:00.000Z"])
    expect(toTimes(history, { every: 1, provider: "bank" })).toEqual(toTimes(history, { provider: "bank" }))
  })

  test("sees the state when it started, though more is recorded meanwhile", () => {
    const file = createHistoryFile()
    const history = open(file)
    history.record(times.map((at) => toBalanceRow(at, 1)))
    const seen: string[] = []
    for (const { at } of history.read()) {
      seen.push(at)
      open(file).record([toBalanceRow(`2026-12-01T00:00:00.${100 + seen.length}Z`, 1)])
    }
    expect(seen).toEqual(times)
  })

  test("may continue while the same history records and prunes", () => {
    const history = open()
    history.record(times.map((at) => toBalanceRow(at, 1)))
    let count = 0
    for (const { at } of history.read({ until: "2026-11-04" })) {
      count++
      history.record([toBalanceRow(at, 1, "other")])
      history.prune("2026-11-01")
    }
    expect(count).toBeGreaterThanOrEqual(times.length)
    expect(toTimes(history, { provider: "other" })).toEqual(times)
  })

  test("of a missing file is empty, and creates none", () => {
    const file = createHistoryFile()
    expect([...open(file).read()]).toEqual([])
    expect(open(file).prune("2026-11-24")).toBe(0)
    expect(existsSync(file)).toBe(false)
  })

  test.each<[string, HistoryRange]>([
    ["since", { since: "yesterday" }],
    ["until", { until: "" }],
    ["every", { every: 0 }],
    ["every", { every: 1.5 }],
  ])("is refused at once if `%s` is invalid", (option, range) => {
    expect(() => open().read(range)).toThrow(
      expect.objectContaining({ name: "InvalidOptionError", option }) as unknown as Error,
    )
  })
})

describe("a file that is moved away while it is in use", () => {
  const [first, second] = ["2026-11-24T00:00:00.000Z", "2026-11-25T00:00:00.000Z"]

  test("stays as it is, and the next record creates a new one", () => {
    const file = createHistoryFile()
    const history = open(file)
    history.record([toBalanceRow(first, 1)])
    renameSync(file, `${file}.old`)
    expect([...history.read()]).toEqual([])
    history.record([toBalanceRow(second, 2)])
    expect(toTimes(history)).toEqual([second])
    expect(toTimes(open(`${file}.old`))).toEqual([first])
  })

  test("is read if another one was put in its place", () => {
    const [file, other] = [createHistoryFile(), createHistoryFile()]
    const [history, backup] = [open(file), openHistory(other)]
    history.record([toBalanceRow(second, 2)])
    backup.record([toBalanceRow(first, 1)])
    backup.close()
    renameSync(other, file)
    expect(toTimes(history)).toEqual([first])
  })

  test("is not reported as damaged by a reader", () => {
    const file = createHistoryFile()
    const history = open(file)
    history.record([toBalanceRow(first, 1), toBalanceRow(second, 2)])
    const reading = history.read()
    reading.next()
    renameSync(file, `${file}.old`)
    history.record([toBalanceRow(first, 3)])
    expect(() => reading.next()).toThrow("was moved away or replaced during the read: read it again")
  })
})

describe("pruning", () => {
  test("deletes what is older than a time, and frees its space", () => {
    const file = createHistoryFile()
    const history = open(file)
    const start = Date.parse("2026-11-01")
    const toRow = (index: number) => toBalanceRow(new Date(start + index * 60_000).toISOString(), index)
    history.record(Array.from({ length: 5000 }, (_, index) => toRow(index)))
    expect(history.prune(new Date(start + 4990 * 60_000).toISOString())).toBe(4990)
    expect([...history.read()].map(({ balance }) => balance?.buckets[0]?.available.value)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${4990 + index}`),
    )
    history.close()
    expect(statSync(file).size).toBeLessThan(50_000)
  })

  test("deletes what is dated after a time, too: a wrong clock leaves nothing for ever", () => {
    const history = open()
    const times = ["2026-11-24T00:00:00.000Z", "2026-11-24T00:00:00.001Z", "2036-01-01T00:00:00.000Z"]
    history.record(times.map((at) => toBalanceRow(at, 1)))
    expect(history.pruneAfter("2026-11-24")).toBe(2)
    expect([...history.read()].map(({ at }) => at)).toEqual(times.slice(0, 1))
  })

  test("deletes nothing if the time is invalid", () => {
    const history = open()
    history.record([balanceRow])
    expect(() => history.pruneAfter("90d")).toThrow("the option `time` must be a time in ISO 8601")
    expect(() => history.prune("90d")).toThrow("the option `before` must be a time in ISO 8601")
    expect([...history.read()]).toHaveLength(1)
  })
})

test("a history that was closed says so, also in the middle of reading", () => {
  const history = openHistory(createHistoryFile())
  history.record([balanceRow, usageRow])
  const reading = history.read()
  reading.next()
  history.close()
  history.close()
  expect(() => reading.next()).toThrow("is closed")
  expect(() => history.record([balanceRow])).toThrow("is closed")
  expect(() => [...history.read()]).toThrow("is closed")
  expect(() => history.prune("2026-11-24")).toThrow("is closed")
})

test("a reader that leaves early blocks nothing", () => {
  const history = openHistory(createHistoryFile())
  history.record([balanceRow, usageRow])
  for (const _ of history.read()) break
  expect(history.prune("2027-01-01")).toBe(2)
  history.close()
})

test.each(["", undefined as unknown as string])("a file named %j is refused", (file) => {
  expect(() => openHistory(file)).toThrow("the option `history` must be a file name.")
})

describe("a note", () => {
  test("is present when the history is opened again, in place of the one before, until it is deleted", () => {
    const file = createHistoryFile()
    const first = openHistory(file)
    first.writeNote("b", "1")
    first.writeNote("a", "2")
    first.writeNote("b", "3")
    first.close()
    const second = open(file)
    expect([...second.readNotes("")]).toEqual([
      ["b", "3"],
      ["a", "2"],
    ])
    second.writeNote("b", undefined)
    second.writeNote("never", undefined)
    expect([...second.readNotes("")]).toEqual([["a", "2"]])
  })

  test("is found by the exact start of its name", () => {
    const history = open()
    for (const name of ["post 1", "post 2", "posted", "Post 3", "p%", "p_st 4"]) history.writeNote(name, name)
    expect([...history.readNotes("post ").keys()]).toEqual(["post 1", "post 2"])
    expect([...history.readNotes("p_").keys()]).toEqual(["p_st 4"])
  })

  test("creates the file, for its owner only; reading or deleting a note creates none", () => {
    const file = createHistoryFile()
    const history = open(file)
    expect(history.readNotes("").size).toBe(0)
    history.writeNote("a", undefined)
    expect(existsSync(file)).toBe(false)
    history.writeNote("a", "1")
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test("survives the pruning of observations, and is not an observation", () => {
    const history = open()
    history.record([toBalanceRow("2026-11-24T00:00:00.000Z", 1)])
    history.writeNote("a", "1")
    expect(history.prune("2027-01-01T00:00:00.000Z")).toBe(1)
    expect([...history.read()]).toEqual([])
    expect(history.readNotes("").get("a")).toBe("1")
  })

  test("is written into a history that never had one", () => {
    const history = open()
    history.record([toBalanceRow("2026-11-24T00:00:00.000Z", 1)])
    expect(history.readNotes("").size).toBe(0)
    history.writeNote("a", "1")
    expect(history.readNotes("").size).toBe(1)
  })
})
