import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { dirname, join } from "node:path"
import { createInterface } from "node:readline"
import { expect, onTestFinished, test, vi } from "vitest"
import { openHistory } from "../src/history/index.js"
import { createHistoryFile, toBalanceRow } from "./create-history-file.ts"

// Several processes are slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

function startWriter(file: string, provider: string, rounds: number): ChildProcess {
  const script = join(import.meta.dirname, "write-history.ts")
  const child = spawn(process.execPath, [script, file, provider, `${rounds}`], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  onTestFinished(() => void child.kill("SIGKILL"))
  return child
}

/** The values that the file holds, by provider. */
function readValues(file: string): Record<string, number[]> {
  const history = openHistory(file)
  const values: Record<string, number[]> = {}
  for (const { provider, balance } of history.read()) {
    values[provider] ??= []
    values[provider].push(Number(balance?.buckets[0]?.available.value))
  }
  history.close()
  return values
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

test("several processes create one file and write at once: nothing is lost or duplicated", async () => {
  const file = createHistoryFile()
  const names = ["a", "b", "c", "d"]
  const codes = await Promise.all(
    names.map(async (name) => {
      const child = startWriter(file, name, 60)
      child.stdout?.resume()
      return (await once(child, "exit"))[0]
    }),
  )
  expect(codes).toEqual([0, 0, 0, 0])
  const all = ["shared", ...names.flatMap((name) => [name, `${name}-too`])]
  expect(readValues(file)).toEqual(Object.fromEntries(all.map((name) => [name, upTo(60)])))
})

test("several processes that create files at the same moment find one history in each", async () => {
  const [folder, count] = [dirname(createHistoryFile()), 20]
  const script = join(import.meta.dirname, "create-histories.ts")
  const children = ["a", "b", "c"].map((name) =>
    spawn(process.execPath, [script, folder, name, `${count}`], { stdio: ["pipe", "pipe", "inherit"] }),
  )
  onTestFinished(() => {
    for (const child of children) child.kill("SIGKILL")
  })
  await Promise.all(children.map(({ stdout }) => once(stdout as NodeJS.ReadableStream, "data")))
  const exits = children.map((child) => once(child, "exit"))
  for (const { stdin } of children) stdin?.write("go")
  expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0])
  for (const index of upTo(count)) {
    const history = openHistory(join(folder, `${index}.db`))
    expect([...history.read()].map(({ provider }) => provider).sort()).toEqual(["a", "b", "c"])
    history.close()
  }
})

test.each(Array.from({ length: 6 }, (_, index) => index))(
  "a writer that is killed in the middle loses nothing that it has acknowledged (%i)",
  async (turn) => {
    const file = createHistoryFile()
    const child = startWriter(file, "a", 1_000_000)
    const moment = turn === 0 ? 1 : Math.ceil(Math.random() * 150)
    let acknowledged = 0
    for await (const _ of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      acknowledged += 1
      if (acknowledged === moment) child.kill("SIGKILL")
    }
    if (child.signalCode === null) await once(child, "exit")
    expect(child.signalCode).toBe("SIGKILL")
    const { a = [], "a-too": too, shared } = readValues(file)
    expect(a.length, `killed after ${moment}`).toBeGreaterThanOrEqual(acknowledged)
    // Each record is complete, and none is missing in between.
    expect({ a, too, shared }).toEqual({ a: upTo(a.length), too: upTo(a.length), shared: upTo(a.length) })
    const history = openHistory(file)
    history.record([toBalanceRow("2026-12-01T00:00:00.000Z", 1)])
    expect([...history.read({ provider: "bank" })]).toHaveLength(1)
    history.close()
  },
)

test("a process that reads while another one writes sees complete records, and does not block the writer", async () => {
  const file = createHistoryFile()
  const child = startWriter(file, "a", 100)
  child.stdout?.resume()
  const exit = once(child, "exit")
  let counts: number[] = []
  while (child.exitCode === null) {
    const { a = [], "a-too": too = [], shared = [] } = readValues(file)
    expect([too.length, shared.length]).toEqual([a.length, a.length])
    counts = [...counts, a.length]
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(await exit).toEqual([0, null])
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(readValues(file).a).toHaveLength(100)
})
