import { toHalf } from "../http/mock-response.js"
import { createRateLimit } from "./create-rate-limit.js"
import type { Fault, FaultKind } from "./fault.js"
import { renameField } from "./rename-field.js"

const nothing = { status: 0, headers: {} }

/** The faults that every operation of every provider supports. */
export const faultKinds: readonly FaultKind[] = [
  {
    name: "slow",
    value: "=<ms>",
    summary: "The response is delayed by this many milliseconds.",
    create: (value) => {
      const delay = readCount("slow", value, 2 ** 31 - 1)
      return async ({ answer }) => ({ ...(await answer()), delay })
    },
  },
  plain("hang", "There is no response until the caller gives up.", () => ({ ...nothing, accident: "hang" })),
  plain("reset", "The connection is reset.", () => ({ ...nothing, accident: "reset" })),
  plain("truncated", "The connection ends in the middle of the body.", async ({ answer }) => ({
    ...(await answer()),
    accident: "truncated",
  })),
  plain("malformed", "The body is truncated JSON.", async ({ answer }) => {
    const { body, ...rest } = await answer()
    return { ...rest, ...(body !== undefined && { body: toHalf(body) }) }
  }),
  plain("html-502", "A gateway responds with HTML.", () => ({
    status: 502,
    headers: { "content-type": "text/html" },
    body: "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>",
  })),
  plain("redirect", "The response is a redirect to another host, which does not exist.", () => ({
    status: 307,
    headers: { location: "https://elsewhere.invalid/" },
  })),
  {
    name: "rate-limited",
    value: "[=<n>]",
    summary: "A key may make n requests per minute, or none without a number.",
    create: (value) =>
      createRateLimit(value === undefined ? undefined : readCount("rate-limited", value, 1e9)),
  },
  {
    name: "drift",
    value: "[=<field>]",
    summary: "A field of the JSON response is renamed: the given one, or the first that is not text.",
    create:
      (field) =>
      async ({ answer }) => {
        const { body, ...rest } = await answer()
        return { ...rest, ...(body !== undefined && { body: renameField(body, field) }) }
      },
  },
]

function plain(name: string, summary: string, fault: Fault): FaultKind {
  const create = (value: string | undefined) => {
    if (value !== undefined) throw new RangeError(`The scenario ${name} takes no value.`)
    return fault
  }
  return { name, summary, create }
}

/**
 * Parses the number of a scenario.
 * @throws RangeError if it is not a whole number, or too large
 */
function readCount(name: string, text: string | undefined, most: number): number {
  const count = Number(text)
  if (text === undefined || !/^\d+$/.test(text) || count > most)
    throw new RangeError(`The scenario ${name} takes a whole number from 0 to ${most}: ${name}=3.`)
  return count
}
