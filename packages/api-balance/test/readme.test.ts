import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, test } from "vitest"
import { openHistory } from "../src/history/index.js"
import { type BalanceRow, toAmount, type UsageRow } from "../src/index.js"
import { runCommand } from "./run-command.ts"

const mocks = await startMocks()
afterAll(() => mocks.close())

const folder = mkdtempSync(join(tmpdir(), "api-balance-"))
afterAll(() => rmSync(folder, { recursive: true }))
recordDays(join(folder, "usage.db"))

/** Three days of one account. */
function recordDays(file: string): void {
  const toRows = (day: number, available: number, spent: number): [BalanceRow, UsageRow] => {
    const at = (days: number, time: string) =>
      new Date(Date.UTC(2026, 10, day - days)).toISOString().slice(0, 11) + time
    const period = { kind: "rolling" as const, start: at(30, "06:00:02.000Z"), end: at(0, "06:00:02.000Z") }
    const bucket = { id: "balance", available: toAmount(available, "USD") }
    const usage = { period, spent: [toAmount(spent, "USD")], quantities: {} }
    return [
      { provider: "vinci", at: at(0, "06:00:01.000Z"), balance: { buckets: [bucket] } },
      { provider: "vinci", at: at(0, "06:00:02.000Z"), usage },
    ]
  }
  const history = openHistory(file)
  history.record([...toRows(20, 25.5, 21.025), ...toRows(21, 20.25, 26.275), ...toRows(22, 45.25, 26.275)])
  history.close()
}

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8")
const blocks = [...readme.matchAll(/^```console\n\$ api-balance(.*)\n([\s\S]*?)```$/gm)].map(
  ([, words = "", output = ""]) => ({ words: words.trim(), output }),
)

/** Times, ports and durations differ from run to run. */
function mask(text: string): string {
  return text
    .replace(/\d{4}-\d\d(-\d\d)?([T ][\d:.]+Z)?/g, (time) => "#".repeat(time.length))
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:#")
    .replace(/\d+ ms/g, "# ms")
}

describe("the README prints what the command prints", () => {
  test.each(blocks)("api-balance $words", async ({ words, output }) => {
    const { stdout } = await runCommand(words.split(" ").filter(Boolean), mocks.environment, folder)
    expect(mask(output)).toBe(mask(stdout))
  })

  test("every command and every option is in it", async () => {
    const { stdout } = await runCommand(["--help"], {})
    const names = stdout.match(/^ {2}(--[a-z]+|[a-z]+)(?= )/gm)?.map((name) => name.trim()) ?? []
    for (const name of names.filter((name) => name !== "help" && name !== "balances"))
      expect(readme, name).toMatch(new RegExp(`\`(api-balance )?${name}[ \`]`))
  })
})
