import { createHash } from "node:crypto"
import type { PlainRequest } from "../http/plain-request.js"
import type { JournalEntry } from "../journal/create-journal.js"
import type { MeantError } from "../spec/document.js"
import type { Operation } from "../spec/operation.js"
import type { Arrival } from "./arrivals.js"
import type { RetryMark } from "./read-retry-mark.js"

/** A request with the facts for its verdict. */
export interface Call {
  readonly request: CallFacts
  /** Its response; absent until it is answered. */
  answer?: CallAnswer
  /** When the response was sent completely; absent if that failed. */
  deliveredAt?: number
  /** Whether a later request was identified as its retry. */
  retried?: true
}

/** What is known when a request starts. */
export interface CallFacts {
  readonly arrival: Arrival
  /** The last earlier time at which its caller had no pending request. */
  readonly quietAt: number
  /** The client, if the mock has several that identify themselves. */
  readonly client: string | undefined
  /** The same for requests of one client with the same keys and preferences. */
  readonly caller: string
  /** The same for identical requests of one caller. */
  readonly identity: string
  readonly method: string
  /** Whether a `Prefer` header selects the response. */
  readonly hasWish: boolean
  readonly query: URLSearchParams
  /** The model in the body; providers limit the rate of each model separately. */
  readonly model: string | undefined
  readonly mark: RetryMark | undefined
}

/** What is known of a response. */
export interface CallAnswer {
  /** When it started to be sent. */
  readonly at: number
  readonly operation: Operation | undefined
  readonly entry: JournalEntry
  /** The errors that it may mean; empty for a success. */
  readonly errors: readonly MeantError[]
  /** The wait that it requires, in milliseconds. */
  readonly wait: number | undefined
  /** The reference to the next page, if there is one. */
  readonly nextPage: string | undefined
}

/** A completed call: its client has received the response. */
export type DeliveredCall = Call & { readonly answer: CallAnswer; readonly deliveredAt: number }

/** Creates the facts of a request; `keys` are those that it carries. */
export function toCallFacts(
  { method, path, headers, body }: PlainRequest,
  keys: readonly string[],
  mark: RetryMark | undefined,
  arrival: Arrival,
): Omit<CallFacts, "quietAt"> {
  const client = headers["x-client"]
  const caller = createHash("sha256")
    .update(JSON.stringify([client, headers.prefer, keys]))
    .digest("hex")
  const identity = createHash("sha256")
    .update(`${caller} ${method} ${path}\n`)
    .update(body ?? "")
  const { searchParams } = new URL(`http://localhost${path}`)
  return {
    arrival,
    client,
    caller,
    identity: identity.digest("hex"),
    method,
    hasWish: /\b(code|example|dynamic)\b/i.test(headers.prefer ?? ""),
    query: searchParams,
    model: findModel(body),
    mark,
  }
}

/**
 * Whether a client certainly had the response of a call before it started another one: not of one that it made concurrently, nor
 * of one
 * that such a call waited for.
 */
export function isTold(call: Call, { client, arrival, quietAt }: CallFacts): call is DeliveredCall {
  return (
    call.request.client === client &&
    call.deliveredAt !== undefined &&
    call.deliveredAt <= Math.min(arrival.at, quietAt)
  )
}

function findModel(body: Buffer | undefined): string | undefined {
  const [, model] = /"model"\s*:\s*"([^"\\]*)"/.exec(body?.subarray(0, 65_536).toString() ?? "") ?? []
  return model
}
