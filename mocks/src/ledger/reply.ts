import type { Amount } from "@api-balance/core"
import type { Example } from "../spec/documented-response.js"
import type { Operation } from "../spec/operation.js"
import type { LedgerResponse } from "./ledger.js"
import { toNumber } from "./write-amounts.js"

/** A reply of an account: a complete response, or an example of the operation with changes. */
export type Reply = LedgerResponse | ExampleReply

interface ExampleReply {
  readonly status?: undefined
  /** The name of the example; the first success by default. */
  readonly example?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The fields that differ from the example, at any depth; amounts are written as numbers. */
  readonly body?: object
}

/**
 * Converts a reply to a response.
 * @throws Error if the operation has no such example
 */
export function toLedgerResponse({ id, responses }: Operation, reply: Reply): LedgerResponse {
  if (reply.status !== undefined) return reply
  const isMeant = ({ name, status }: Example) => (reply.example ? name === reply.example : status < 300)
  for (const response of responses) {
    const example = response.examples.find(isMeant)
    if (!example) continue
    const headers = { ...findHeaders(response.headers, example.name), ...reply.headers }
    return {
      status: example.status,
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(example.mediaType !== "application/json" && { mediaType: example.mediaType }),
      body: change(example.value, reply.body),
      example: example.name,
    }
  }
  throw new Error(`${id} has no example "${reply.example}", which its account replies with.`)
}

/** The headers that belong to an example by name; all others are added to any response. */
function findHeaders(
  headers: Operation["responses"][number]["headers"],
  example: string,
): Readonly<Record<string, string>> {
  const named = headers.flatMap(({ name, examples }) =>
    examples && Object.hasOwn(examples, example) ? [[name, String(examples[example])]] : [],
  )
  return Object.fromEntries(named)
}

function change(value: unknown, changes: unknown): unknown {
  if (changes === undefined) return value
  if (isAmount(changes)) return toNumber(changes)
  if (Array.isArray(changes)) return changes.map((one) => change(undefined, one))
  if (typeof changes !== "object" || changes === null) return changes
  const before = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
  const changed = Object.entries(changes).flatMap(([name, one]) =>
    one === undefined ? [] : [[name, change(before[name], one)]],
  )
  return { ...before, ...Object.fromEntries(changed) }
}

function isAmount(value: unknown): value is Amount {
  const { value: decimal, unit, ...others } = Object(value)
  return typeof decimal === "string" && typeof unit === "string" && Object.keys(others).length === 0
}
