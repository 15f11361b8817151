// How long mocks take until they answer, and how much memory they hold: ours beside stock prism-cli.
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { cpus } from "node:os"
import { join } from "node:path"

const runs = 7
const root = join(import.meta.dirname, "..")
const ids = ["contentstats", "shortgenius", "vendo", "venice", "vinci"]
const prism = join(import.meta.dirname, "node_modules/.bin/prism")

interface Sample {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Runs commands until each has printed what says that it is ready, and asks Vinci's balance of one of them. */
async function measure(
  commands: readonly (readonly string[])[],
  ready: string,
  toUrl: (output: string) => string,
): Promise<Sample> {
  const start = performance.now()
  const children: ChildProcess[] = []
  try {
    const outputs = await Promise.all(
      commands.map(([command = "", ...words]) => {
        const child = spawn(command, words, { cwd: root, env: { ...process.env, NODE_ENV: "test" } })
        children.push(child)
        return readUntil(child, ready)
      }),
    )
    const response = await fetch(`${toUrl(outputs.at(-1) ?? "")}/billing/balance`, {
      headers: { authorization: "Bearer key" },
    })
    const milliseconds = performance.now() - start
    const { balance_usd: balance } = (await response.json()) as { balance_usd: number }
    if (balance !== 25.5) throw new Error(`a balance of ${balance}, not of 25.5`)
    return { milliseconds, megabytes: children.reduce((sum, { pid }) => sum + readMegabytes(pid), 0) }
  } finally {
    for (const child of children) child.kill("SIGKILL")
  }
}

function readUntil(child: ChildProcess, ready: string): Promise<string> {
  let output = ""
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk) => {
      output += chunk
      if (output.includes(ready)) resolve(output)
    })
    child.on("exit", () => reject(new Error(`ended early: ${output}`)))
  })
}

function readMegabytes(pid = 0): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function measurePrism(providers: readonly string[]): Promise<Sample> {
  const ports = await Promise.all(providers.map(findFreePort))
  const commands = providers.map((id, index) => [
    prism,
    "mock",
    `packages/${id}/openapi.yaml`,
    "-p",
    String(ports[index]),
  ])
  return measure(commands, "Prism is listening", () => `http://127.0.0.1:${ports.at(-1)}`)
}

const ours = (...words: string[]) =>
  measure([[process.execPath, "bench/start-ours.ts", ...words]], "}\n", (output) => JSON.parse(output).vinci)

const candidates: Record<string, () => Promise<Sample>> = {
  "ours, five providers": () => ours(),
  "ours, five providers, with ledgers": () => ours("--ledger"),
  "prism-cli 5.16.0, one provider": () => measurePrism(["vinci"]),
  "prism-cli 5.16.0, five providers": () => measurePrism(ids),
}

const samples = new Map(Object.keys(candidates).map((name) => [name, [] as Sample[]]))
for (let run = 0; run <= runs; run++)
  for (const [name, sample] of Object.entries(candidates)) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2Krun ${run} of ${runs}: ${name}`)
    const result = await sample()
    // The first run only warms the machine up.
    if (run > 0) samples.get(name)?.push(result)
  }
if (process.stderr.isTTY) process.stderr.write("\r\u001B[2K")

function toMedian(name: string, figure: keyof Sample): number {
  const sorted = (samples.get(name) ?? []).map((sample) => sample[figure]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const [first = ""] = Object.keys(candidates)
console.log(`Node ${process.version}, ${cpus().length} processors, medians of ${runs} interleaved runs\n`)
console.log("| | until ready and answering | | memory | |\n|---|---|---|---|---|")
for (const name of Object.keys(candidates)) {
  const [time, memory] = [toMedian(name, "milliseconds"), toMedian(name, "megabytes")]
  const ratio = (figure: keyof Sample) => `${(toMedian(name, figure) / toMedian(first, figure)).toFixed(2)}x`
  console.log(
    `| ${name} | ${Math.round(time)} ms | ${ratio("milliseconds")} | ${Math.round(memory)} MB | ${ratio("megabytes")} |`,
  )
}
