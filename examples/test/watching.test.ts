import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { type BalanceRow, toAmount, toCalendarPeriod, type UsageRow } from "api-balance"
import { openHistory } from "api-balance/history"
import { afterAll, beforeEach, expect, test } from "vitest"
import { runExample } from "./run-example.ts"
import { startExample } from "./start-example.ts"

const mocks = await startMocks({ providers: ["contentstats"], ledger: true })
const { contentstats, environment } = mocks
const folder = await mkdtemp(join(tmpdir(), "examples-"))
afterAll(async () => {
  await mocks.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => mocks.reset())

test("daily-log.ts adds a line a day, and a warning once the balance is low", async () => {
  const run = () => runExample(["daily-log.ts"], { ...environment, HISTORY_FILE: join(folder, "daily.db") })
  contentstats.ledger.set({ balance: "10.00" })
  expect(await run()).toMatchObject({ code: 0, errors: "" })
  contentstats.ledger.set({ balance: "9.99" })
  const { output, errors } = await run()
  expect(output.match(/\d+\.\d+ USD/g)).toEqual(["10.00 USD", "9.99 USD"])
  expect(errors).toBe("contentstats is low: 9.99 USD\n")
})

test("low-balance-check.ts sends an alert when less than 5 USD is left", async () => {
  contentstats.ledger.set({ balance: "4.99" })
  await using low = await startExample("low-balance-check.ts", environment)
  expect(low.line).toBe("Balance is 4.99 USD. Please add credits.")
})

test("low-balance-check.ts sends an alert if the balance is unknown", async () => {
  contentstats.use("unauthorized")
  await using failing = await startExample("low-balance-check.ts", environment)
  expect(failing.line).toContain("contentstats")
})

/** A file with responses of some time ago. */
function createHistory(name: string, rows: readonly (BalanceRow | UsageRow)[]): string {
  const file = join(folder, name)
  const history = openHistory(file)
  history.record(rows)
  history.close()
  return file
}

const hour = 60 * 60 * 1000
const earlier = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString()
const balanceOf = (value: string, at: string, pending?: string): BalanceRow => ({
  provider: "contentstats",
  at,
  balance: {
    buckets: [
      {
        id: "balance",
        available: toAmount(value, "USD"),
        ...(pending !== undefined && { pending: toAmount(pending, "USD") }),
      },
    ],
  },
})

test("burn-rate.ts predicts a day's cost from the videos, and finds it in the history", async () => {
  const rows = [balanceOf("24", earlier(24 * hour)), balanceOf("17", earlier(12 * hour))]
  const HISTORY_FILE = createHistory("burn.db", rows)
  contentstats.ledger.set({ balance: "10.00" })
  const { output } = await runExample(["burn-rate.ts"], { ...environment, HISTORY_FILE })
  expect(output).toMatch(/^foreseen: 0.00 USD a day for 0 videos$/m)
  expect(output).toMatch(/^seen: 1[34]\.\d+ USD a day$/m) // 14 USD in a day and the second that the program took
  expect(output).toMatch(/^empty in 0\.7 days, on 20\d\d-/m)
})

test("burn-rate.ts gives no number from one observation", async () => {
  const { output } = await runExample(["burn-rate.ts"], {
    ...environment,
    HISTORY_FILE: join(folder, "first.db"),
  })
  expect(output).toContain("not enough data yet")
})

test.each(["burn-rate.ts", "budget-monitor.ts"])(
  "%s reports that no provider can be reached",
  async (program) => {
    contentstats.use("unauthorized")
    const HISTORY_FILE = join(folder, `${program}.db`)
    const { output, errors } = await runExample([program], { ...environment, HISTORY_FILE })
    expect(errors).toContain("contentstats")
    expect(output).toMatch(/not enough data yet/i)
  },
)

test("budget-monitor.ts takes the month from the growth of the all-time total, and warns", async () => {
  await using plain = await startMocks({ providers: ["contentstats"] }) // 6.75 USD were charged, 0.75 USD are pending
  const month = Date.parse(toCalendarPeriod(new Date(), "month").start ?? "")
  const at = new Date(Math.max(month, Date.now() - hour)).toISOString()
  const usage = { period: { kind: "all-time" }, spent: [toAmount("4.25", "USD")], quantities: {} } as const
  const HISTORY_FILE = createHistory("budget.db", [
    balanceOf("14.70", at, "0.25"),
    { provider: "contentstats", at, usage },
  ])
  const { output, errors } = await runExample(["budget-monitor.ts", "2 USD"], {
    ...plain.environment,
    HISTORY_FILE,
  })
  expect(output).toContain(`3.00 USD spent since ${at}`)
  expect(errors).toContain("Projected to exceed the budget")
})
