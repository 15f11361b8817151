// A process that runs programs one after the other, as it is told by messages: { path, environment, hosts }.
import { dirname } from "node:path"
import { pathToFileURL } from "node:url"
import { format } from "node:util"
import type { Outcome, Run } from "./run.ts"

let printed: Outcome["printed"] = []
let hosts: Run["hosts"] = {}
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
// A page names the live URLs of the providers; here they are asked of the mocks, and nothing else is asked at all.
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  if (new URL(request.url).hostname === "127.0.0.1") return realFetch(request)
  const [live = "", mock = ""] = Object.entries(hosts).find(([live]) => request.url.startsWith(live)) ?? []
  if (live === "") throw new Error(`a page must not ask ${request.url}`)
  return realFetch(new Request(mock + request.url.slice(live.length), request))
}

process.on("message", async (run: Run) => {
  printed = []
  hosts = run.hosts
  endless = run.endless
  process.chdir(dirname(run.path))
  Object.assign(process.env, run.environment)
  const error = await import(pathToFileURL(run.path).href).then(
    () => undefined,
    (error) => String(error?.stack ?? error),
  )
  send({ printed, ...(error !== undefined && { error }) })
})
