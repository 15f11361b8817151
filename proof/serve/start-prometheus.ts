import { spawn } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished, vi } from "vitest"
import { findFreePort } from "../../test/find-free-port.ts"

/**
 * Starts the Prometheus of this machine, until the test is over; gives a function that reads a path of its API.
 * @throws Error that says how to get one
 */
export async function startPrometheus(config: object): Promise<(path: string) => Promise<unknown>> {
  const folder = await mkdtemp(join(tmpdir(), "api-balance-prometheus-"))
  const file = join(folder, "prometheus.yml")
  // Every JSON is YAML.
  await writeFile(file, JSON.stringify(config))
  const address = `127.0.0.1:${await findFreePort()}`
  const flags = [
    `--config.file=${file}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    `--web.listen-address=${address}`,
  ]
  const child = spawn("prometheus", flags, { stdio: ["ignore", "ignore", "pipe"] })
  let printed = ""
  child.stderr.on("data", (chunk) => {
    printed += chunk
  })
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve())
    child.once("error", (error) => {
      printed += `${error.message}. On Debian: apt-get install prometheus`
      resolve()
    })
  })
  onTestFinished(async () => {
    child.kill("SIGKILL")
    await ended
    await rm(folder, { recursive: true, force: true })
  })
  const ready = vi.waitFor(() => get(`http://${address}/-/ready`), { timeout: 60_000, interval: 100 })
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(printed)
    }),
  ])
  return async (path) => {
    const { data } = (await (await get(`http://${address}/api/v1/${path}`)).json()) as { data: unknown }
    return data
  }
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${await response.text()}`)
  return response
}
