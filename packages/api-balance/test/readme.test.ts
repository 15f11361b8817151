import { readFileSync } from "node:fs"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, test } from "vitest"
import { runCommand } from "./run-command.ts"

const mocks = await startMocks()
afterAll(() => mocks.close())

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8")
const blocks = [...readme.matchAll(/^```console\n\$ api-balance(.*)\n([\s\S]*?)```$/gm)].map(
  ([, words = "", output = ""]) => ({ words: words.trim(), output }),
)

/** Times, ports and durations differ from run to run. */
function mask(text: string): string {
  return text
    .replace(/\d{4}-\d\d(-\d\d)?(T[\d:.]+Z)?/g, (time) => "#".repeat(time.length))
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:#")
    .replace(/\d+ ms/g, "# ms")
}

describe("the README prints what the command prints", () => {
  test.each(blocks)("api-balance $words", async ({ words, output }) => {
    const { stdout } = await runCommand(words.split(" ").filter(Boolean), mocks.environment)
    expect(mask(output)).toBe(mask(stdout))
  })

  test("every command and every option is in it", async () => {
    const { stdout } = await runCommand(["--help"], {})
    const names = stdout.match(/^ {2}(--[a-z]+|[a-z]+)(?= )/gm)?.map((name) => name.trim()) ?? []
    for (const name of names.filter((name) => name !== "help" && name !== "balances"))
      expect(readme, name).toMatch(new RegExp(`\`(api-balance )?${name}[ \`]`))
  })
})
