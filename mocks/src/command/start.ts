import type { LogEntry } from "../journal/log.js"
import type { Mock } from "../server/mock.js"
import { renderVerdicts } from "../verdict/render-verdicts.js"
import type { Choice } from "./choice.js"
import { startChosen } from "./start-chosen.js"

/** The output options of `start`. */
export interface Output {
  readonly quiet: boolean
  readonly json: boolean
}

/** Runs mocks until the process is stopped, or the reader of its output has gone. */
export async function start(choice: Choice & { port: number }, { quiet, json }: Output): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve())
    process.stdout.once("error", () => resolve())
  })
  const mocks = await startChosen(choice, {
    port: choice.port,
    onVerdict: (verdict) => {
      if (json) console.log(JSON.stringify({ type: "verdict", ...verdict }))
      // Trying things out by hand repeats the same requests.
      else if (verdict.sure) process.stderr.write(renderVerdicts([verdict]))
    },
    log: (entry) => {
      if (json) {
        if (!quiet || entry.problem !== undefined) console.log(JSON.stringify({ type: "request", ...entry }))
      } else if (entry.problem !== undefined) process.stderr.write(renderEntry(entry))
      else if (!quiet) process.stdout.write(renderEntry(entry))
    },
  })
  const running = choice.ids.map((id) => mocks[id])
  if (json) {
    const places = running.map(({ id, url, apiKey, environment }) => ({ id, url, apiKey, environment }))
    console.log(JSON.stringify({ type: "ready", mocks: places }))
  } else process.stdout.write(renderMocks(running))
  if (process.stdout.isTTY && !json) console.log("\nPress Ctrl-C to stop.")
  await ended
  await mocks.close()
}

/** One line per mock: its id, its URL and the variables that point a program at it. */
function renderMocks(mocks: readonly Mock[]): string {
  const widthOf = (key: "id" | "url") => Math.max(...mocks.map((mock) => mock[key].length))
  const [id, url] = [widthOf("id"), widthOf("url")]
  return mocks
    .map((mock) => {
      const variables = Object.entries(mock.environment).map(([name, value]) => `${name}=${value}`)
      return `${mock.id.padEnd(id)}  ${mock.url.padEnd(url)}  ${variables.join(" ")}\n`
    })
    .join("")
}

/**
 * One line per request: the provider, the request, the status, what was served or why nothing was, how the request violates
 * the spec, and the duration.
 */
function renderEntry({
  provider,
  method,
  path,
  status,
  scenario,
  example,
  refusal,
  problem,
  milliseconds,
}: LogEntry): string {
  const served = problem ?? scenario ?? example
  const why = refusal === undefined ? undefined : `(${refusal})`
  const words = [provider, method, path, status, served, why].filter((word) => word !== undefined)
  return `${words.join(" ")} ${Math.round(milliseconds)} ms\n`
}
