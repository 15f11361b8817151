// A process that runs programs one after the other, as messages request: { path, environment }.
import { dirname } from "node:path"
import { pathToFileURL } from "node:url"
import { format } from "node:util"
import type { Outcome, Run } from "./run.ts"

let printed: Outcome["printed"] = []
let environment: Run["environment"] = {}
let endless = false

const send = (outcome: Outcome) => void process.send?.(outcome)

Object.assign(globalThis, {
  recorder: (position: number) => {
    const log = (...values: unknown[]) => {
      printed.push({ position, text: format(...values) })
      if (endless) send({ printed })
    }
    const value = (value: unknown) => {
      log(value)
      return value
    }
    return { console: { log }, value }
  },
})

const realFetch = globalThis.fetch
// No program that is pasted from a page, and run as the page says, makes a request to a live provider.
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  if (new URL(request.url).hostname !== "127.0.0.1") throw new Error(`a page must not request ${request.url}`)
  return realFetch(request)
}

process.on("message", async (run: Run) => {
  printed = []
  for (const name of Object.keys(environment)) delete process.env[name]
  environment = run.environment
  endless = run.endless
  process.chdir(dirname(run.path))
  Object.assign(process.env, environment)
  const error = await import(pathToFileURL(run.path).href).then(
    () => undefined,
    (error) => String(error?.stack ?? error),
  )
  send({ printed, ...(error !== undefined && { error }) })
})
