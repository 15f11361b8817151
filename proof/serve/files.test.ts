import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { runCommand } from "../run-command.ts"

const root = join(import.meta.dirname, "../..")

/** Writes a file into a folder that is there until the test is over; gives its path. */
function write(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-serve-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test("promtool accepts each configuration of the guide", async () => {
  const guide = readFileSync(join(root, "docs/guides/grafana.md"), "utf8")
  const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => text)
  expect(blocks).toHaveLength(2)
  for (const text of blocks) {
    const file = write("prometheus.yml", text)
    const { code, output } = await runCommand(root, `promtool check config --syntax-only ${file}`)
    expect(code, output).toBe(0)
  }
})

const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0

test.runIf(hasSystemd)("systemd finds no fault in the unit, and little that it exposes", async () => {
  const unit = readFileSync(join(root, "examples/serve/api-balance.service"), "utf8")
  // It names a command that is not installed here.
  const file = write(
    "api-balance.service",
    unit.replace("=/usr/local/bin/api-balance ", `=${process.execPath} `),
  )
  expect(await runCommand(root, `systemd-analyze verify ${file}`)).toEqual({ code: 0, output: "" })
  const { code, output } = await runCommand(
    root,
    `systemd-analyze security --offline=true --threshold=20 --no-pager ${file}`,
  )
  expect(code, output).toBe(0)
})
