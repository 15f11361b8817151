import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { registry } from "../../generated/registry.js"
import { UsageError } from "../model/usage-error.js"
import { printNote } from "../terminal/print.js"
import { createStory } from "./story.js"
import { demoProviders, toBody } from "./to-body.js"
import { writePast } from "./write-past.js"

/** A running demo. */
export interface Demo {
  /** The words of the command line, with the config file of the demo. */
  readonly words: readonly string[]
  readonly close: () => void
}

/** The label of every account, so that each row, card and line says what it is. */
const account = "demo"
/** In `watch` ten minutes pass in a second, so that something happens. */
const paceOfWatch = 600

/**
 * Starts mocks of a few providers in this process and points the environment and the config file at them; keys and files of
 * the user are not read. What is written lies in a temporary folder until the process ends.
 * @throws UsageError for an option that names a file of the user
 */
export async function startDemo(words: readonly string[]): Promise<Demo> {
  const given = ["--config", "--history", "--cache"].find((option) =>
    words.some((word) => word === option || word.startsWith(`${option}=`)),
  )
  if (given !== undefined) throw new UsageError(`--demo uses its own files and takes no ${given}`)
  const story = createStory(Date.now(), words.includes("watch") ? paceOfWatch : 1)
  const server = createServer((request, response) => {
    const [, provider = "", path = ""] = request.url?.match(/^\/([^/]+)(\/.*)$/) ?? []
    const body = toBody(story, provider, new URL(path, "http://localhost"))
    response.writeHead(body ? 200 : 404, { "content-type": "application/json" })
    response.end(JSON.stringify(body ?? { error: { message: "The demo has no such endpoint." } }))
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve)
  })
  const folder = mkdtempSync(join(tmpdir(), "api-balance-demo-"))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  replaceEnvironment((server.address() as AddressInfo).port)
  const config = join(folder, "config.json")
  const history = join(folder, "history.db")
  const hasPast = tryPast(() => writePast(history, story, account))
  const accounts = demoProviders.map((provider) => ({ provider, account }))
  const low = { openrouter: "24 USD", elevenlabs: "20%" }
  writeFileSync(config, JSON.stringify({ accounts, low, ...(hasPast && { history }) }))
  printNote("Demo: these accounts and figures are invented; no provider is called.")
  // The page outlives the folder, and must not replace the user's own.
  const page = words.includes("report") && !words.some((word) => /^--html(=|$)/.test(word))
  const own = ["--config", config, ...(page ? ["--html", "api-balance-demo.html"] : [])]
  return {
    words: words.flatMap((word) => (word === "--demo" ? [word, ...own] : word)),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Hides the keys of the user from this process; those of the demo are not real. */
function replaceEnvironment(port: number): void {
  for (const { id, credentials, parameters, environment } of registry) {
    const variables = [...credentials, ...parameters].flatMap(({ variables }) => variables)
    for (const variable of [...variables, environment.baseUrl]) delete process.env[variable]
    if (!demoProviders.includes(id)) continue
    for (const { variables } of credentials) process.env[variables[0]] = "demo-key-0123456789"
    process.env[environment.baseUrl] = `http://127.0.0.1:${port}/${id}`
  }
}

/** A runtime without SQLite has no history; the rest of the demo works. */
function tryPast(write: () => void): boolean {
  try {
    write()
    return true
  } catch (error) {
    if (error instanceof Error && error.name === "InvalidOptionError") return false
    throw error
  }
}
