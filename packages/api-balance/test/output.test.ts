import { type Balance, type SpendCap, toAmount, type Usage } from "@api-balance/core"
import { startMocks } from "@api-balance/mocks"
import { Command } from "commander"
import fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { toBalanceTable } from "../src/command/balances/to-balance-table.js"
import { addOutputOptions, readOutput, textOrJson } from "../src/command/options/output.js"
import { createCsvWriter } from "../src/command/rows/create-csv-writer.js"
import { createMarkdownWriter } from "../src/command/rows/create-markdown-writer.js"
import { figuresCsvWriter } from "../src/command/rows/figures-csv-writer.js"
import { toText } from "../src/command/rows/print-rows.js"
import { runwayCsvWriter } from "../src/command/runway/runway-csv-writer.js"
import { renderMarkdown } from "../src/command/table/render-markdown.js"
import { showText } from "../src/command/terminal/text.js"
import type { MonthSpend, Runway } from "../src/index.js"
import { runCommand } from "./run-command.ts"
import { serveJson } from "./serve.ts"

const mocks = await startMocks({ providers: ["vinci", "venice"] })
afterAll(() => mocks.close())

describe("the format", () => {
  function parse(words: readonly string[], formats?: typeof textOrJson): string {
    const program = addOutputOptions(new Command("api-balance").exitOverride())
    let format = ""
    const command = addOutputOptions(program.command("usage").exitOverride(), formats)
    command.configureOutput({ writeErr: () => {} }).action(() => {
      format = readOutput(command)
    })
    program.parse(words, { from: "user" })
    return format
  }

  test.each([
    [["usage"], "table"],
    [["usage", "--json"], "json"],
    [["usage", "-o", "md"], "md"],
    [["-o", "csv", "usage"], "csv"],
    [["usage", "--output=json", "--json"], "json"],
  ])("%j is %s", (words, format) => {
    expect(parse(words)).toBe(format)
  })

  test.each([
    [["usage", "--json", "-o", "csv"], /--json and --output csv contradict/],
    [["--json", "usage", "-o", "table"], /--json and --output table contradict/],
    [["usage", "-o", "xml"], /Allowed choices are table, json, csv, md/],
  ])("%j is bad usage", (words, message) => {
    expect(() => parse(words)).toThrow(message)
  })

  test("of a command whose result is not a table is text or JSON, wherever the option is", () => {
    expect(parse(["usage", "-o", "json"], textOrJson)).toBe("json")
    expect(() => parse(["usage", "-o", "csv"], textOrJson)).toThrow('"usage" prints no csv')
    expect(() => parse(["-o", "csv", "usage"], textOrJson)).toThrow('"usage" prints no csv')
  })
})

/** Reads comma-separated values, with quoted fields. */
function parseCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === "\n") lines.push([])
  }
  const [names = [], ...rest] = lines.slice(0, -1)
  return rest.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index] ?? ""])))
}

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 1, max: 18 }))
  .map(([digits, places]) => {
    const text = `${digits < 0n ? -digits : digits}`.padStart(places + 1, "0")
    return `${digits < 0n ? "-" : ""}${text.slice(0, -places)}.${text.slice(-places)}`
  })

describe("CSV", () => {
  test("parses back to the same amounts, with unchanged texts unless they start like a formula", () => {
    const cell = fc.oneof(decimal, fc.string({ unit: "binary" }))
    fc.assert(
      fc.property(fc.array(fc.tuple(decimal, cell), { maxLength: 5 }), (rows) => {
        const writer = createCsvWriter<[string, string], { amount: "number"; text: "text" }>(
          { amount: "number", text: "text" },
          ([amount, text]) => [{ amount, text }],
        )
        const parsed = parseCsv(toText(rows, writer))
        expect(parsed.map(({ amount }) => amount)).toEqual(rows.map(([amount]) => amount))
        for (const { text } of parsed) expect(text).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })

  test("has a line for each bucket, amount owed, cap, spent amount and quantity, each with its unit", () => {
    const period = { kind: "all-time" } as const
    const balance: Balance = {
      buckets: [{ id: "balance", available: toAmount("0.1", "USD"), creditLine: toAmount(5, "USD") }],
      owed: [toAmount("3", "EUR")],
    }
    const usage: Usage = {
      period,
      spent: [toAmount(2, "DIEM")],
      quantities: { requests: toAmount(7, "x").value },
    }
    const cap: SpendCap = { id: "monthly", limit: toAmount(9, "USD"), period, setBy: "owner" }
    const lines = parseCsv(
      toText([{ provider: "a", stale: true, balance, usage, spendCaps: [cap] }], figuresCsvWriter),
    )
    const filled = lines.map((line) => Object.fromEntries(Object.entries(line).filter(([, value]) => value)))
    const name = { provider: "a", stale: "true" }
    expect(filled).toEqual([
      { ...name, bucket: "balance", available: "0.1", unit: "USD", creditLine: "5" },
      { ...name, owed: "3", unit: "EUR" },
      { ...name, cap: "monthly", limit: "9", unit: "USD", setBy: "owner", period: "all-time" },
      { ...name, spent: "2", unit: "DIEM", period: "all-time" },
      { ...name, quantity: "7", unit: "requests", period: "all-time" },
    ])
  })
})

test("CSV of a runway has a line for each bucket and each month, and leaves unknown rates empty", () => {
  const month = {
    kind: "calendar",
    start: "2026-11-01T00:00:00.000Z",
    end: "2026-12-01T00:00:00.000Z",
  } as const
  const unknown = { state: "unknown", reason: "little-time" } as const
  const perDay = toAmount("3.2", "USD")
  const known = { state: "known", perDay, spent: perDay, covered: 86_400_000 } as const
  const runway: Runway = {
    provider: "vinci",
    bucket: { id: "balance", available: toAmount("13.8", "USD") },
    at: "2026-11-24T00:00:00.000Z",
    burnRate: { hour: unknown, day: known, week: known },
    daysLeft: { state: "falling", estimate: 4.3125, range: { least: 3 }, basis: "week" },
  }
  const spent: MonthSpend = {
    provider: "vinci",
    month,
    spent: toAmount("66.7", "USD"),
    source: "balance",
    covered: month,
    complete: false,
  }
  const filled = parseCsv(toText([runway, spent], runwayCsvWriter)).map((line) =>
    Object.fromEntries(Object.entries(line).filter(([, value]) => value)),
  )
  const dayRates = { perDayOfDay: "3.2", perDayOfWeek: "3.2" }
  const days = { state: "falling", daysLeft: "4.313", daysLeftLeast: "3.000" }
  expect(filled).toEqual([
    {
      provider: "vinci",
      bucket: "balance",
      at: runway.at,
      available: "13.8",
      unit: "USD",
      ...dayRates,
      ...days,
    },
    { provider: "vinci", month: "2026-11", spent: "66.7", unit: "USD", source: "balance", complete: "false" },
  ])
})

/** The cells of a Markdown table, as a forge reads them. */
function parseMarkdown(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      [...line.slice(1).matchAll(/ ((?:\\.|[^|\\])*?) \|/g)].map(([, cell = ""]) =>
        cell.replace(/\\([\\`*_[\]<>|~&$#])/g, "$1"),
      ),
    )
}

describe("Markdown", () => {
  test("has the cells of the table, whatever they contain", () => {
    const printable = fc.string({ unit: "grapheme" }).filter((text) => {
      const shown = showText(text)
      return shown.trim() === shown && shown !== ""
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(printable, printable), { minLength: 1 }), (lines) => {
        const columns = [
          { heading: "name", kind: "title" },
          { heading: "value", kind: "number" },
        ] as const
        const [head, rule, ...parsed] = parseMarkdown(renderMarkdown({ columns, lines }))
        expect([head, rule]).toEqual([
          ["name", "value"],
          ["---", "---:"],
        ])
        expect(parsed).toHaveLength(lines.length)
        for (const [index, cells] of parsed.entries()) expect(cells).toEqual(lines[index]?.map(showText))
      }),
    )
  })

  test("has a footnote for a failure, on one line and without markup", () => {
    const error = new Error("a | b\n<img src=x> *c*")
    const text = renderMarkdown(toBalanceTable([{ provider: "vinci", error }]))
    expect(text).toContain("| failed[^1] |")
    expect(text.split("\n\n")[1]).toMatch(/^\[\^1\]: .*a \\\| b \\<img src=x\\> \\\*c\\\*.*\n$/)
  })

  test("that is written row by row has a line for a failure", () => {
    const writer = createMarkdownWriter<{ error?: Error }>(
      [
        { heading: "at", kind: "text" },
        { heading: "amount", kind: "number" },
      ],
      () => [["now", "1 USD"]],
    )
    expect(toText([{}, { error: new Error("the end") }], writer)).toBe(
      "| at | amount |\n| --- | ---: |\n| now | 1 USD |\n| failed: the end | – |\n",
    )
  })
})

test("a failure goes to stderr beside CSV and Markdown, and all other rows are printed", async () => {
  const url = await serveJson(500, {})
  const environment = { ...mocks.environment, VINCI_BASE_URL: url }
  const [csv, md] = await Promise.all(
    ["csv", "md"].map((format) => runCommand(["balances", "-o", format], environment)),
  )
  expect(csv).toMatchObject({ code: 1, stderr: expect.stringContaining("vinci") })
  expect(parseCsv(csv?.stdout ?? "").find(({ bucket }) => bucket === "diem")).toMatchObject({
    provider: "venice",
    available: "90.5",
    unit: "DIEM",
  })
  expect(md).toMatchObject({ code: 1, stderr: expect.stringContaining("vinci") })
  expect(md?.stdout).toMatch(/^\| vinci \|.*failed\[\^1\]/m)
})
