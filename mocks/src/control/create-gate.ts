import { isLoopback } from "@api-balance/core/adapter"
import type { MockResponse } from "../http/mock-response.js"
import type { PlainRequest } from "../http/plain-request.js"
import { answerProblem, Problem } from "../http/problem.js"

/** Returns the response to a request that must not control the mock; undefined if it may. */
export type Gate = (headers: PlainRequest["headers"]) => MockResponse | undefined

/**
 * Lets programs and pages of this machine control a mock, and those that are named: a page by its origin, another name of the
 * mock by its host name. The Host header is checked as well, because any page can make its own name resolve to this machine.
 * @throws RangeError if a name is neither an origin nor a host name
 */
export function createGate(controlFrom: readonly string[]): Gate {
  const named = new Set(controlFrom.map(readName))
  return ({ host = "", origin }) => {
    const hostname = readHostname(host)
    if (hostname === undefined || !(isLoopback(hostname) || named.has(hostname))) return refuse("Host", host)
    if (origin === undefined || isLocalOrigin(origin) || named.has(origin)) return undefined
    return refuse("Origin", origin)
  }
}

function isLocalOrigin(origin: string): boolean {
  return isOrigin(origin) && isLoopback(new URL(origin).hostname)
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

/** The name in a Host header, without the port. */
function readHostname(host: string): string | undefined {
  const url = `http://${host}/`
  return /^[^/?#@\\\s]+$/.test(host) && URL.canParse(url) ? new URL(url).hostname : undefined
}

function readName(name: string): string {
  // URL accepts a star as a host name, but its author means all of them.
  if (name === "null" || isOrigin(name) || (readHostname(name) === name && name !== "*")) return name
  throw new RangeError(
    `controlFrom takes origins such as https://app.example, "null", and host names such as mocks.internal; not ${JSON.stringify(name)}.`,
  )
}

function refuse(header: string, value: string): MockResponse {
  return answerProblem(
    new Problem({
      title: "The mock can only be controlled from this machine",
      detail: `The ${header} ${JSON.stringify(value)} is not of this machine. Allow it with controlFrom, or --control-from on the command line.`,
      status: 403,
    }),
  )
}
