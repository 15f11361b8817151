import { mkdtemp } from "node:fs/promises"
import { join } from "node:path"
import { expect, inject, test } from "vitest"
import { findRuntime } from "./find-runtime.ts"
import { run } from "./run.ts"
import { startMocks } from "./start-mocks.ts"

const kept = [[{ id: "balance", available: { value: "25.5", unit: "USD" } }]]

test.each([
  { name: "Node 22", words: ["--disable-warning=ExperimentalWarning"] },
  { name: "Node 24", words: [] },
  { name: "Node 26", words: [] },
  { name: "Bun", words: [] },
] as const)("$name keeps a history with the SQLite that is in it", async ({ name, words }) => {
  expect(JSON.parse(await keepHistory(name, words))).toEqual(kept)
})

test("Deno keeps one if it may access the file, and reports if it may not", async () => {
  const leave = ["run", "--no-prompt", "--allow-net=127.0.0.1"]
  await expect(keepHistory("Deno", leave)).rejects.toThrow("you need permission to read and write")
  expect(JSON.parse(await keepHistory("Deno", [...leave, "--allow-read", "--allow-write"]))).toEqual(kept)
})

test("on Node 20.19, which has no SQLite, the error names runtimes that have it", async () => {
  await expect(keepHistory("Node 20.19.0", [])).rejects.toThrow(
    "needs a runtime that includes SQLite: Node 22.13, Deno 2.9, Bun 1.4, or newer",
  )
})

/** Runs the consumer that records a balance and reads it back; gives what it printed. */
async function keepHistory(runtime: Parameters<typeof findRuntime>[0], words: readonly string[]) {
  const folder = await mkdtemp(join(inject("app"), "history-"))
  const { vinci } = await startMocks()
  const program = ["built/history.js", JSON.stringify(vinci), join(folder, "usage.db")]
  return run(findRuntime(runtime), [...words, ...program], { cwd: inject("app"), env: inject("environment") })
}
