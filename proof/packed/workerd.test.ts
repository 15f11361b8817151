import { spawn } from "node:child_process"
import { once } from "node:events"
import { copyFile, mkdtemp, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import { expect, inject, onTestFinished, test } from "vitest"
import { bundle } from "./bundle.ts"
import { expected } from "./expected.ts"
import { findRuntime } from "./find-runtime.ts"
import { startMocks } from "./start-mocks.ts"

/** What a Worker gets as its `env`. */
type Bindings = Readonly<Record<string, string>>

// The mocks are on this machine, which is a private address.
const toConfig = (date: string, bindings: Bindings) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${date}",
      bindings = [${Object.entries(bindings).map(([name, text]) => `(name = "${name}", text = "${text}")`)}],
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`

// Newer dates bring a `process`, older ones do not.
test.each([
  { date: "2024-09-01", hasProcess: false },
  { date: "2026-11-17", hasProcess: true },
])(
  "a Worker of $date gets a response, and an error that names a missing key",
  async ({ date, hasProcess }) => {
    const url = await startWorker(await bundle("worker.ts"), date)
    const response = await fetch(url, { method: "POST", body: JSON.stringify(await startMocks()) })
    expect(await response.json()).toEqual({ ...expected, hasProcess })
  },
)

test("the example of a Worker reports the balance, with the keys of its env", async () => {
  const file = "cloudflare-worker.ts"
  await copyFile(join(import.meta.dirname, "../../examples", file), join(inject("app"), "source", file))
  const { venice, vinci } = await startMocks()
  const url = await startWorker(await bundle(file), "2026-11-17", {
    VENICE_API_KEY: venice.apiKey,
    VENICE_BASE_URL: venice.url,
    VINCI_API_KEY: vinci.apiKey,
    VINCI_BASE_URL: vinci.url,
  })
  const rows = await (await fetch(`${url}balances`)).json()
  expect(rows).toMatchObject([
    { provider: "vinci", balance: { buckets: [{ available: { value: "25.5", unit: "USD" } }] } },
    { provider: "venice", balance: { canSpend: true } },
  ])
  expect((await fetch(url)).status).toBe(404)
})

/** A Worker that serves until the test is over; gives its URL. */
async function startWorker(source: string, date: string, bindings: Bindings = {}): Promise<string> {
  const folder = await mkdtemp(join(inject("app"), "worker-"))
  await writeFile(join(folder, "worker.js"), source)
  await writeFile(join(folder, "config.capnp"), toConfig(date, bindings))
  // It prints its port on the fourth channel.
  const child = spawn(findRuntime("workerd"), ["serve", "--control-fd=3", join(folder, "config.capnp")], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  })
  onTestFinished(() => void child.kill())
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`workerd ended with ${code}`)
  })
  const [line] = await Promise.race([once(createInterface(child.stdio[3] as Readable), "line"), ended])
  return `http://127.0.0.1:${JSON.parse(line).port}/`
}
