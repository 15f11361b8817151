import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { readConsoleOnly } from "../src/spec/read-console-only.ts"

async function read(text: string) {
  const root = await mkdtemp(join(tmpdir(), "console-only-"))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(join(root, "specs"))
  await writeFile(join(root, "specs/console-only.yaml"), text)
  return readConsoleOnly(root, ["vinci"])
}

test("a claim that there is no endpoint has evidence and a source; an unknown one has neither", async () => {
  const text = `retrieved: today
providers:
  - { id: groq, name: Groq, state: console only }
  - { id: acme, name: Acme, state: unknown, x-evidence: reported }
  - { id: vinci, name: Vinci, state: none, url: "" }
  - { id: vinci, name: Vinci, state: unknown }
`
  await expect(read(text)).rejects.toThrow(
    [
      "`retrieved` is not a date",
      "the providers are not in the order of their ids",
      '"vinci" stands here twice',
      '"vinci" has a package',
      '"vinci" has a package',
      '"groq" needs `x-evidence` and a `note`',
      '"acme" has evidence of what is unknown',
      '"vinci" needs the `state` `console only` or `unknown`',
      '"vinci" has the unknown field "url"',
    ]
      .map((problem) => `specs/console-only.yaml: ${problem}`)
      .join("\n"),
  )
})
