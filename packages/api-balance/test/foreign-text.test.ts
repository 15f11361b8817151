import { toAmount } from "@api-balance/core"
import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, test } from "vitest"
import { toBalanceTable } from "../src/command/balances/to-balance-table.js"
import { csvWriter } from "../src/command/charges/csv-writer.js"
import { figuresCsvWriter } from "../src/command/rows/figures-csv-writer.js"
import { renderTable } from "../src/command/table/render-table.js"
import { toJson } from "../src/command/terminal/print.js"
import { cutText, showText, toWidth, wrapText } from "../src/command/terminal/text.js"
import { runCommand } from "./run-command.ts"
import { serve } from "./serve.ts"

const mocks = await startMocks({ providers: ["vinci"] })
afterAll(() => mocks.close())

const hostile =
  "\u001B]52;c;aGk=\u0007\n::error::all is well\r\u009B2J##[error]x\n##vso[task.complete]\u202E\u2028y"
const commands = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u

describe("external text", () => {
  test("has no control character, and is not a command in a CI log, wherever it is in a line", () => {
    const shown = showText(hostile)
    expect(shown).not.toMatch(commands)
    expect(shown).not.toMatch(/##\w*\[/)
    for (const text of ["::error::x", "  ::error::x", "\n::error::x", "##[error]x", "a ##teamcity[x]"])
      expect(showText(text)).not.toMatch(/^\s*::|##\w*\[/)
    for (const line of wrapText(showText(`a ${hostile}`), 10)) expect(line).not.toMatch(/^\s*::/)
    expect(showText("std::vector [::1] ## one")).toBe("std::vector [::1] ## one")
  })

  test.each([
    ["guard", "--min", "vinci=5USD"],
    ["balances"],
    ["balances", "--json"],
    ["usage"],
    ["doctor", "vinci"],
    ["doctor", "vinci", "--json"],
  ])("of a provider's error controls neither the terminal nor the log: %s %s", async (...words) => {
    const url = await serve((_, response) => {
      response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ detail: hostile }))
    })
    const { stdout, stderr } = await runCommand(words, { ...mocks.environment, VINCI_BASE_URL: url })
    for (const text of [stdout, stderr]) {
      expect(text.replaceAll("\n", "")).not.toMatch(commands)
      expect(text).not.toMatch(/^\s*::|##\w*\[/m)
    }
    expect(stdout + stderr).toContain("all is well")
  })

  test("stays unchanged in JSON, where it is escaped", () => {
    const text = toJson({ hostile })
    expect(text).not.toMatch(commands)
    expect(JSON.parse(text)).toEqual({ hostile })
  })
})

describe("a field of CSV", () => {
  const formulas = ["=HYPERLINK(1)", "@SUM(1)", "+U", "-2+3", " =1", "\t=1", "\r=1"]

  test.each(formulas)("that starts like a formula is text: %j", (text) => {
    const charge = {
      at: "2026-11-01T00:00:00.000Z",
      amount: toAmount("-1.5", text),
      sku: text,
      quantity: toAmount("-2", "").value,
      requestId: text,
    }
    const [, account, , amount, unit, sku, quantity, requestId] = csvWriter
      .toText({ provider: "venice", account: text, charge }, true)
      .trimEnd()
      .split(",")
    for (const field of [account, unit, sku, requestId]) expect(field).toMatch(/^'\s*[=@+-]/)
    expect([amount, quantity]).toEqual(["-1.5", "-2"])
  })

  test("of the log is text, too, and amounts are never changed", () => {
    const bucket = { id: "=1", available: toAmount("-3", "USD") }
    const row = {
      provider: "vinci",
      account: "@a",
      at: "2026-11-01T00:00:00.000Z",
      balance: { buckets: [bucket] },
    }
    expect(figuresCsvWriter.toText(row, true)).toBe(
      "vinci,'@a,2026-11-01T00:00:00.000Z,,'=1,-3,,USD,,,,,,,,,,,,,,\n",
    )
  })
})

describe("a column", () => {
  const toRow = (account: string) => ({
    provider: "vinci",
    account,
    balance: { buckets: [{ id: "balance", available: toAmount(1, "USD") }] },
  })

  test("is aligned below its heading, however wide the characters of a label are", () => {
    const labels = ["team-a", "日本チーム", "команда", "e\u0301quipe", "👩‍👩‍👧 family", "🇩🇪 berlin", "❤️"]
    const lines = renderTable(toBalanceTable(labels.map(toRow)), { colour: false })
      .trimEnd()
      .split("\n")
    const starts = lines.map((line) =>
      toWidth(line.slice(0, Math.max(line.indexOf("BUCKET"), line.indexOf("balance")))),
    )
    expect(new Set(starts).size).toBe(1)
    expect(labels.map(toWidth)).toEqual([6, 10, 7, 6, 9, 9, 2])
  })

  test("is coloured by its meaning: a provider called low is not a warning, and a label that says failed is not a failure", () => {
    const rows = ["low", "failed", "–"].map((provider) => ({ ...toRow("x"), provider, account: "ok" }))
    const text = renderTable(toBalanceTable(rows), { colour: true })
    expect(text).not.toContain("\u001B[31m")
    expect(text).not.toContain("\u001B[33m")
    expect(text).not.toContain("\u001B[32m")
  })

  test("is cut between graphemes", () => {
    expect(cutText("日本チーム", 5)).toBe("日本…")
    expect(cutText("👩‍👩‍👧👩‍👩‍👧", 3)).toBe("👩‍👩‍👧…")
    expect(cutText("abc", 3)).toBe("abc")
  })
})

describe("the main table", () => {
  const row = {
    provider: "contentstats",
    balance: {
      canSpend: true,
      buckets: [
        {
          id: "balance",
          available: toAmount("1111.7", "USD"),
          pending: toAmount("0.75", "USD"),
          allotment: { amount: toAmount(100, "USD"), renews: "month" as const },
        },
      ],
    },
    usage: { period: { kind: "all-time" as const }, spent: [toAmount("6.75", "USD")], quantities: {} },
  }
  const head = (columns: number) =>
    renderTable(toBalanceTable([row]), { columns, colour: false })
      .split("\n")[0]
      ?.split(/ {2,}/)

  test("drops columns by weight in a narrow terminal, before it stops being a table", () => {
    expect(head(100)).toEqual(["PROVIDER", "AVAILABLE", "PENDING", "ALLOTMENT", "SPENT", "PERIOD", "STATE"])
    expect(head(70)).toEqual(["PROVIDER", "AVAILABLE", "PENDING", "SPENT", "PERIOD", "STATE"])
    expect(head(60)).toEqual(["PROVIDER", "AVAILABLE", "SPENT", "PERIOD", "STATE"])
    expect(head(40)).toEqual(["PROVIDER", "AVAILABLE"])
    expect(head(20)).toEqual(["contentstats"])
  })
})
