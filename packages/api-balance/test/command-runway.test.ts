import { readFileSync } from "node:fs"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterAll, describe, expect, test } from "vitest"
import { toBudgeted } from "../src/command/forecast/budget.js"
import { drawTrend } from "../src/command/forecast/draw-trend.js"
import { groupMoments } from "../src/command/forecast/group-moments.js"
import { showDaysLeft } from "../src/command/forecast/show-days-left.js"
import { toMonthTable } from "../src/command/forecast/to-month-table.js"
import { toRunwayTable } from "../src/command/forecast/to-runway-table.js"
import { renderTable } from "../src/command/table/render-table.js"
import { openHistory } from "../src/history/index.js"
import { type BalanceRow, type Observation, toAmount, toForecast } from "../src/index.js"
import { createHistoryFile, toBalanceRow } from "./create-history-file.ts"
import { runCommand } from "./run-command.ts"
import { serveJson } from "./serve.ts"

const mocks = await startMocks({ providers: ["contentstats", "shortgenius", "vendo", "venice", "vinci"] })
afterAll(() => mocks.close())

const hour = 3_600_000
const usd = (value: number) => toAmount(value, "USD")

/** An account that spends half a dollar an hour, and has `left` now. */
function toFalling(provider: string, left: number, hours: number): (BalanceRow & Observation)[] {
  const now = Date.now() - 1000
  return Array.from({ length: hours + 1 }, (_, index) => {
    const available = usd(left + (hours - index) / 2)
    return {
      provider,
      at: new Date(now - (hours - index) * hour).toISOString(),
      balance: { buckets: [{ id: "balance", available }] },
    }
  })
}

function createHistory(...rows: readonly BalanceRow[]): string {
  const file = createHistoryFile()
  const history = openHistory(file)
  history.record(rows)
  history.close()
  return file
}

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../schema.json"), "utf8"))
const validate = new Ajv2020({ strict: false }).addSchema(schema, "schema").getSchema("schema#/$defs/runway")
function isRunway(output: unknown): boolean {
  expect(validate?.(output), JSON.stringify(validate?.errors)).toBe(true)
  return true
}

const runway = (file: string, ...words: string[]) =>
  runCommand(["runway", "--history", file, ...words], mocks.environment)

describe("runway", () => {
  test("prints the burn rate and the runway offline from what was recorded, without a request", async () => {
    mocks.reset()
    const { code, stdout, stderr } = await runway(createHistory(...toFalling("vinci", 25.5, 48)), "--offline")
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    const [heading = "", line = ""] = stdout.split("\n")
    expect(heading).toMatch(
      /^PROVIDER +BUCKET +AVAILABLE +PER DAY \(1H\) +PER DAY \(24H\) +PER DAY \(7D\) +TIME LEFT/,
    )
    expect(line).toMatch(
      /^vinci +balance +25.50 USD +12.00 USD +12.00 USD +12.00 USD +about 2 days +\d{4}-\d\d-\d\d +[▁-█]+$/,
    )
    expect(mocks.vinci.requests).toEqual([])
  })

  test("requests, records, and uses the new figures", async () => {
    const file = createHistory(...toFalling("vinci", 30, 48))
    const { code, stdout } = await runway(file, "vinci")
    expect(code).toBe(0)
    expect(stdout).toContain("25.50 USD")
    const history = openHistory(file)
    expect([...history.read()].at(-1)?.usage ?? [...history.read()].at(-1)?.balance).toBeDefined()
    expect([...history.read()].filter(({ usage }) => usage)).toHaveLength(1)
    history.close()
  })

  test("also projects if a provider fails now, and says so", async () => {
    const url = await serveJson(500, { detail: "down" })
    const { code, stdout, stderr } = await runCommand(
      ["runway", "vinci", "--history", createHistory(...toFalling("vinci", 25.5, 48))],
      { ...mocks.environment, VINCI_BASE_URL: url },
    )
    expect(code).toBe(1)
    expect(stdout).toContain("12.00 USD")
    expect(stderr).toContain("vinci")
  })

  test("ignores observations dated in the future, says so, and does not draw them", async () => {
    const at = new Date(Date.now() + 20 * 24 * hour).toISOString()
    const file = createHistory(...toFalling("vinci", 25.5, 48), toBalanceRow(at, 900, "vinci"))
    const { code, stdout, stderr } = await runway(file, "--offline")
    expect(code).toBe(0)
    expect(stdout).toContain(" 25.50 USD ")
    expect(stdout).not.toContain("900")
    expect(stdout).toMatch(/█[▅-█]+\n/)
    expect(stderr).toBe(
      `vinci: 1 observation is dated in the future (${at}) and ignored; "api-balance log --prune-ahead" deletes them\n`,
    )
    const json = JSON.parse((await runway(file, "--offline", "--json")).stdout)
    expect(json.leftOut).toEqual([{ provider: "vinci", at }])
    expect(isRunway(json)).toBe(true)
  })

  test("reads the month of Venice from its charges if it has a budget", async () => {
    const { stdout } = await runway(createHistoryFile(), "venice", "--budget", "venice=50USD", "--json")
    const { months } = JSON.parse(stdout)
    const month = months.find(({ spent }: { spent: { unit: string } }) => spent.unit === "USD")
    expect(month).toMatchObject({ source: "charges", complete: true, budget: { amount: usd(50) } })
  })

  test("prints JSON as the schema says, with exact amounts", async () => {
    const file = createHistory(...toFalling("vinci", 25.5, 48), ...toFalling("vendo", 3, 1))
    const { stdout } = await runway(file, "--offline", "--json", "--budget", "vinci=100USD")
    const output = JSON.parse(stdout)
    expect(isRunway(output)).toBe(true)
    expect(output.rows).toMatchObject([
      { provider: "vendo", daysLeft: { state: "falling", basis: "hour" } },
      {
        provider: "vinci",
        burnRate: { day: { perDay: usd(12) } },
        daysLeft: { state: "falling", estimate: 2.125 },
      },
    ])
  })

  describe("--budget", () => {
    const file = () => createHistory(...toFalling("vinci", 25.5, 48))

    test("accepts a unit in any case", async () => {
      const { code, stdout, stderr } = await runway(file(), "--offline", "--budget", "vinci=1usd")
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
      expect(stdout).toMatch(/BUDGET +VERDICT\n.* 1.00 USD +over\n/)
    })

    test.each([
      [
        "vinci=80EUR",
        "the budget of 80 EUR for vinci has no effect: the spending of vinci is reported in USD",
      ],
      ["vinci/purse=80USD", "for vinci/purse has no effect: vinci has the buckets balance"],
    ])("%s that matches nothing is reported, and the exit code is 2", async (budget, note) => {
      const { code, stdout, stderr } = await runway(file(), "--offline", "--budget", budget)
      expect(code).toBe(2)
      expect(stderr).toContain(note)
      expect(stdout).toContain("25.50 USD")
    })

    test("for a provider without any data is reported, and not a failure", async () => {
      const { code, stderr } = await runway(file(), "--offline", "--budget", "vendo=80USD")
      expect(code).toBe(0)
      expect(stderr).toBe(
        "the budget of 80.00 USD for vendo has no effect yet: the spending of vendo is unknown\n",
      )
    })

    test.each([
      [["vinci", "--offline"], {}],
      [["vinci"], mocks.environment],
      [[], { VINCI_API_KEY: "any", VINCI_BASE_URL: mocks.vinci.url }],
    ])(
      "for a provider that %j does not read is bad usage, before any request",
      async (words, environment) => {
        mocks.reset()
        const { code, stdout, stderr } = await runCommand(
          ["runway", ...words, "--history", file(), "--budget", "vendo=80USD"],
          environment,
        )
        expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
        expect(stderr).toBe("error: --budget names vendo, which this run does not use; it uses: vinci\n")
        expect(mocks.vinci.requests).toEqual([])
      },
    )
  })

  test.each([
    [["--offline"], "api-balance/history.db does not exist"],
    [["--offline", "--history", "/nowhere/usage.db"], "the history /nowhere/usage.db does not exist"],
    [["--history", "x.db", "--budget", "vinci"], "<provider>=<amount>"],
  ])("%j is bad usage; the message says what to write", async (words, message) => {
    const { code, stderr } = await runCommand(["runway", ...words], {})
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

test("the age of figures is shown if they are old", () => {
  const { runways } = toForecast([...toFalling("vinci", 25.5, 48), ...toFalling("vendo", 3, 1)])
  const render = (later: number) => {
    const now = Date.now() + later
    return renderTable(
      toRunwayTable(runways, () => [], now),
      { colour: false },
    )
  }
  expect(render(0)).not.toContain("AS OF")
  expect(render(5 * hour)).toMatch(/AVAILABLE +AS OF .*\n.*3.00 USD +5 h ago/)
})

test("a chart starts at zero, ends at the maximum, and is blank where there are no observations", () => {
  const points = [0, 25, 50, 75].map((at) => ({ at, value: at }))
  expect(drawTrend(points, 0, 100, 4)).toBe("▁▃▆█")
  expect(drawTrend(points.slice(2), 0, 100, 4)).toBe("  ▆█")
  expect(drawTrend([{ at: 1, value: 0 }], 0, 100, 2)).toBe("▁ ")
  expect(drawTrend([], 0, 100, 2)).toBe("  ")
})

test("the time left has a unit and a range, which is rounded outwards", () => {
  const falling = (estimate: number, range?: { least: number; most?: number }) =>
    showDaysLeft({ state: "falling", estimate, basis: "week", ...(range && { range }) })
  expect(falling(12.4)).toBe("about 12 days")
  expect(falling(4.25, { least: 3.9, most: 7.2 })).toBe("about 4 days (3 to 8)")
  expect(falling(4.25, { least: 3.5 })).toBe("about 4 days (3 or more)")
  expect(falling(4.25, { least: 3.5, most: 1e9 })).toBe("about 4 days (3 or more)")
  expect(falling(12, { least: 12.1, most: 12.3 })).toBe("about 12 days")
  expect(falling(0.5, { least: 0.4, most: 0.6 })).toBe("about 12 hours (9 to 15)")
  expect(falling(0.04)).toBe("about 1 hour")
  expect(falling(0.01)).toBe("less than an hour")
  expect(falling(1e9)).toBe("more than 10 years")
})

test("a budget is exceeded, likely or possibly exceeded, within, or unknown if a part of the month is", () => {
  const month = {
    provider: "vinci",
    month: { kind: "calendar" as const },
    spent: usd(50),
    source: "month" as const,
    covered: { kind: "calendar" as const },
    complete: true,
    projected: { estimate: usd(80), range: { least: usd(70), most: usd(90) } },
  }
  const evaluateBudget = (budget: number, parts = {}) =>
    toBudgeted({ ...month, ...parts }, [{ provider: "vinci", amount: usd(budget) }]).budget?.verdict
  expect([49, 50, 79, 80, 89, 90].map((budget) => evaluateBudget(budget))).toEqual([
    "exceeded",
    "likely",
    "likely",
    "possible",
    "possible",
    "within",
  ])
  expect(evaluateBudget(90, { complete: false })).toBe("unknown")
  expect(toBudgeted(month, [{ provider: "vinci", amount: toAmount(5, "EUR") }])).toBe(month)
})

test("the tables fit into 60, 80 and 120 columns, and show nothing that could control the terminal", () => {
  const observations = [...toFalling("vinci\u001B[2J", 25.5, 48)]
  const { runways, months } = toForecast(observations)
  for (const columns of [60, 80, 120])
    for (const table of [
      toRunwayTable(runways, groupMoments(observations), Date.now()),
      toMonthTable(months),
    ]) {
      const text = renderTable(table, { columns, colour: false })
      expect(text).not.toContain("\u001B")
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(columns)
    }
})
