import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { expect, inject, onTestFinished, test } from "vitest"
import { readBlocks } from "../../test/docs/read-blocks.ts"
import { splitScript } from "../../test/docs/split-commands.ts"
import { findRuntime } from "./find-runtime.ts"
import { run } from "./run.ts"

const readme = await readFile(join(import.meta.dirname, "../../README.md"), "utf8")
const [, section = ""] = readme.match(/^### In your program\n(.*?)^## /ms) ?? []
const blocks = readBlocks({ path: "README.md", text: section })

/** The command with the tarballs in the place of what npm would find in its registry. */
function installPacked(command: string): string {
  const { "@api-balance/mocks": mocks = "", ...rest } = inject("tarballs")
  return command
    .replace(/^(npm install) api-balance$/m, `$1 ${Object.values(rest).join(" ")}`)
    .replace(/^(npm install --save-dev) @api-balance\/mocks$/m, `$1 ${mocks}`)
}

test.each(["Node 20.19.0", "Node 22", "Node 24"] as const)(
  "following the README literally in an empty folder on %s gives its outputs",
  async (name) => {
    const cwd = await mkdtemp(join(tmpdir(), "api-balance-reader-"))
    onTestFinished(() => rm(cwd, { recursive: true }))
    const env = { ...inject("environment"), PATH: `${dirname(findRuntime(name))}:${process.env.PATH}` }
    const seen: string[] = []
    for (const { language, text, marks } of blocks) {
      if (marks.file !== undefined) await writeFile(join(cwd, marks.file), `${text}\n`)
      if (language !== "sh") continue
      for (const { command } of splitScript(text))
        seen.push(await run("bash", ["-e", "-c", installPacked(command)], { cwd, env }))
    }
    expect(seen).toHaveLength(2)
    expect(seen[1]).toMatch(/pass 1$/m)
    expect(seen[1]).toMatch(/fail 0$/m)
  },
)
