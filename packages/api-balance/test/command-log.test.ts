import { spawn } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, test } from "vitest"
import { createLogWriter } from "../src/command/log/create-log-writer.js"
import { openHistory } from "../src/history/index.js"
import { type BalanceRow, toAmount, toDecimal, type UsageRow } from "../src/index.js"
import { createHistoryFile, toBalanceRow } from "./create-history-file.ts"
import { bin, runCommand } from "./run-command.ts"

/** Creates a history file with these rows. */
function createHistory(rows: readonly (BalanceRow | UsageRow)[]): string {
  const file = createHistoryFile()
  const history = openHistory(file)
  history.record(rows)
  history.close()
  return file
}

const log = (file: string, ...words: string[]) => runCommand(["log", "--history", file, ...words], {})
const toCells = (stdout: string) => stdout.split("\n").map((line) => line.trim().split(/ {2,}/))
const at = (time: string) => `2026-11-20T${time}:00.000Z`
const usageRow: UsageRow = {
  provider: "vinci",
  at: at("04:01"),
  usage: {
    period: { kind: "rolling", start: "2026-10-21T04:01:00.000Z", end: "2026-11-20T04:01:00.000Z" },
    spent: [toAmount("21.025", "USD")],
    quantities: { requests: toDecimal("156") },
  },
}
const rows = [
  toBalanceRow(at("01:00"), "25.5", "vinci"),
  toBalanceRow(at("02:00"), "20.25", "vinci"),
  toBalanceRow(at("03:00"), "45.25", "vinci"),
  toBalanceRow(at("04:00"), "45.25", "vinci"),
  usageRow,
  { ...toBalanceRow(at("05:00"), "0.000000000000000001", "venice"), account: "a, b" },
]

describe("log", () => {
  test("prints each observation with the change since the previous one", async () => {
    const { code, stdout, stderr } = await log(createHistory(rows))
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    expect(toCells(stdout)).toEqual([
      ["AT", "PROVIDER", "BUCKET", "AVAILABLE", "PENDING", "CHANGE", "NOTE"],
      ["2026-11-20 01:00:00Z", "vinci", "balance", "25.50 USD", "–", "–", "–"],
      ["2026-11-20 02:00:00Z", "vinci", "balance", "20.25 USD", "–", "-5.25 USD", "spent"],
      ["2026-11-20 03:00:00Z", "vinci", "balance", "45.25 USD", "–", "+25.00 USD", "topped up"],
      ["2026-11-20 04:00:00Z", "vinci", "balance", "45.25 USD", "–", "0.00 USD", "–"],
      ["2026-11-20 04:01:00Z", "vinci", "21.025 USD spent, last 30 days"],
      ["2026-11-20 05:00:00Z", "venice (a, b)", "balance", "0.000000000000000001 USD", "–", "–", "–"],
      [""],
    ])
  })

  test("counts a change from before --since, too, and ends before --until", async () => {
    const { stdout } = await log(createHistory(rows), "--since", at("03:00"), "--until", at("04:00"))
    expect(toCells(stdout).slice(1, -1)).toEqual([
      ["2026-11-20 03:00:00Z", "vinci", "balance", "45.25 USD", "–", "+25.00 USD", "topped up"],
    ])
  })

  test("prints the last observation of each span with --every, and the change between those", async () => {
    const { stdout } = await log(createHistory(rows), "vinci", "--every", "2h")
    expect(toCells(stdout).slice(1, -1)).toEqual([
      ["2026-11-20 01:00:00Z", "vinci", "balance", "25.50 USD", "–", "–", "–"],
      ["2026-11-20 03:00:00Z", "vinci", "balance", "45.25 USD", "–", "+19.75 USD", "topped up"],
      ["2026-11-20 04:00:00Z", "vinci", "balance", "45.25 USD", "–", "0.00 USD", "–"],
      ["2026-11-20 04:01:00Z", "vinci", "21.025 USD spent, last 30 days"],
    ])
  })

  test("prints only the named providers or account", async () => {
    const file = createHistory([...rows, toBalanceRow(at("06:00"), 1, "vendo")])
    const times = async (...words: string[]) =>
      JSON.parse((await log(file, ...words, "--json")).stdout).rows.map((row: BalanceRow) => row.at)
    expect(await times("venice", "vendo")).toEqual([at("05:00"), at("06:00")])
    expect(await times("vendo")).toEqual([at("06:00")])
    expect(await times("--account", "a, b")).toEqual([at("05:00")])
    expect(await times("vendo", "--account", "a, b")).toEqual([])
  })

  test("--json prints the observations as they were recorded, of the documented shape", async () => {
    const { stdout } = await log(createHistory(rows), "--json")
    expect(JSON.parse(stdout)).toEqual({ version: 1, rows })
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../schema.json"), "utf8"))
    const validate = new Ajv2020({ strict: false }).addSchema(schema, "schema").getSchema("schema#/$defs/log")
    expect(validate?.(JSON.parse(stdout)), JSON.stringify(validate?.errors)).toBe(true)
    expect(validate?.({ version: 1, rows: [{ provider: "vinci", at: at("01:00") }] })).toBe(false)
  })

  test("-o csv has exact amounts, and quotes fields that would break a line", async () => {
    const allotment = { amount: toAmount(100, "DIEM"), renews: "day" as const, renewsAt: at("00:00") }
    const bucket = { id: "diem", available: toAmount(9, "DIEM"), pending: toAmount(0, "DIEM"), allotment }
    const file = createHistory([
      ...rows.slice(4),
      { provider: "venice", at: at("06:00"), balance: { buckets: [bucket], canSpend: false } },
      { provider: "venice", at: at("07:00"), balance: { buckets: [], canSpend: true } },
    ])
    const { stdout } = await log(file, "-o", "csv")
    expect(stdout.split("\n")).toEqual([
      "provider,account,at,stale,bucket,available,pending,unit,creditLine,allotment,renews,renewsAt,canSpend,owed,cap,limit,setBy,spent,quantity,period,start,end",
      `vinci,,${at("04:01")},,,,,USD,,,,,,,,,,21.025,,rolling,2026-10-21T04:01:00.000Z,${at("04:01")}`,
      `vinci,,${at("04:01")},,,,,requests,,,,,,,,,,,156,rolling,2026-10-21T04:01:00.000Z,${at("04:01")}`,
      `venice,"a, b",${at("05:00")},,balance,0.000000000000000001,,USD,,,,,,,,,,,,,,`,
      `venice,,${at("06:00")},,diem,9,0,DIEM,,100,day,${at("00:00")},false,,,,,,,,,`,
      `venice,,${at("07:00")},,,,,,,,,,true,,,,,,,,,`,
      "",
    ])
  })

  test("says that a period has no observations, in the requested format", async () => {
    const file = createHistory(rows)
    const empty = (...words: string[]) => log(file, "--since", "2026-11-23", ...words)
    expect(await empty()).toEqual({ code: 0, stdout: "Nothing was recorded in this period.\n", stderr: "" })
    expect(JSON.parse((await empty("--json")).stdout)).toEqual({ version: 1, rows: [] })
    expect((await empty("-o", "csv")).stdout.split("\n")).toHaveLength(2)
  })

  test("finds the history in the config file", async () => {
    const file = createHistory(rows)
    const config = join(dirname(file), "config.json")
    writeFileSync(config, JSON.stringify({ accounts: [{ provider: "vinci" }], history: "history.db" }))
    const { stdout } = await runCommand(["log", "--config", config, "-o", "csv"], {})
    expect(stdout.split("\n")).toHaveLength(9)
  })

  test("ends silently when its reader leaves", async () => {
    const start = Date.parse("2026-01-01")
    const many = Array.from({ length: 20_000 }, (_, index) =>
      toBalanceRow(new Date(start + index * 1000).toISOString(), index),
    )
    const file = createHistory(many)
    for (const format of [[], ["-o", "csv"], ["--json"]]) {
      const child = spawn(process.execPath, [bin, "log", "--history", file, ...format], { env: {} })
      let stderr = ""
      child.stderr.on("data", (chunk) => {
        stderr += chunk
      })
      await new Promise((resolve) => child.stdout.once("data", resolve))
      child.stdout.destroy()
      const code = await new Promise<number | null>((resolve) => child.on("close", resolve))
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    }
  })

  test("shows nothing that could control the terminal, and two lines per observation in a narrow one", () => {
    const writer = createLogWriter({ columns: 80, colour: false }, [])
    const text = writer.toText(
      {
        provider: "vinci",
        account: "a\u001B[31m\nb",
        at: at("01:00"),
        balance: {
          buckets: [{ id: "b\u202E", available: toAmount(1, "U\u001B[31mSD"), pending: toAmount(2, "USD") }],
        },
      },
      true,
    )
    expect(writer.start + text).toBe(
      "2026-11-20 01:00:00Z        1 U [31mSD                 –\n  vinci (a [31m b)  b   2.00 USD pending\n",
    )
  })
})

describe("log --prune", () => {
  test("deletes older observations, and prints how many", async () => {
    const file = createHistory(rows)
    expect(await log(file, "--prune", at("04:00"))).toEqual({
      code: 0,
      stdout: "Deleted 3 observations from before 2026-11-20 04:00:00Z.\n",
      stderr: "",
    })
    expect(JSON.parse((await log(file, "--json")).stdout).rows).toEqual(rows.slice(3))
    expect((await log(file, "--prune", "9999d")).stdout).toMatch(/^Deleted 0 observations /)
  })
})

test("log --prune-ahead deletes observations that are dated more than an hour ahead, and nothing else", async () => {
  const later = (milliseconds: number) =>
    toBalanceRow(new Date(Date.now() + milliseconds).toISOString(), 1, "vinci")
  const kept = [...rows, later(50 * 60_000)]
  const file = createHistory([...kept, later(70 * 60_000), later(20 * 86_400_000)])
  const { code, stdout, stderr } = await log(file, "--prune-ahead")
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
  expect(stdout).toMatch(/^Deleted 2 observations from after \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ\.\n$/)
  expect(JSON.parse((await log(file, "--json")).stdout).rows).toEqual(kept)
  expect((await log(file, "--prune-ahead", "--prune", "9999d")).stdout).toMatch(
    /^Deleted 0 .* before .*\nDeleted 0 .* after .*\n$/,
  )
})

test.each([
  [["--since", "yesterday"], "Use a day"],
  [["--prune", "old"], "Use a day"],
  [["--since", "2026-11-02", "--until", "2026-11-01"], "--since must be before --until"],
  [["-o", "csv", "--json"], "--json and --output csv contradict each other"],
  [["vinci", "--prune", "90d"], "--prune deletes everything older"],
  [["--prune", "90d", "--json"], "--prune deletes everything older"],
  [["--prune", "90d", "--every", "1d"], "--prune deletes everything older"],
  [["vinci", "--prune-ahead"], "--prune-ahead deletes everything dated in the future"],
  [["--every", "day"], "30s, 5m, 2h or 1d"],
  [["--timeout", "5"], "--timeout"],
])("log %j is bad usage", async (words, message) => {
  const file = createHistory(rows)
  const { code, stdout, stderr } = await log(file, ...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  expect(stderr).toContain(message)
})

test("log names the history that does not exist yet", async () => {
  const file = createHistoryFile()
  expect(await log(file)).toEqual({
    code: 2,
    stdout: "",
    stderr: `error: the history ${file} does not exist; "api-balance runway" creates it, and so does --history <file> with any command\n`,
  })
  expect(await log(import.meta.dirname)).toMatchObject({ code: 2, stdout: "" })
})
