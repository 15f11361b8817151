import { createHash } from "node:crypto"
import type { PlainRequest } from "../http/plain-request.js"
import type { JournalEntry } from "../journal/create-journal.js"
import type { MeantError } from "../spec/document.js"
import type { Operation } from "../spec/operation.js"
import type { Arrival } from "./arrivals.js"
import type { RetryMark } from "./read-retry-mark.js"

/** A request, as far as it is judged. */
export interface Call {
  readonly request: CallFacts
  /** What it was answered; absent as long as it is not. */
  answer?: CallAnswer
  /** When the whole answer was sent; absent where that failed. */
  deliveredAt?: number
  /** Whether a later request was found to be its retry. */
  retried?: true
}

/** What is known of a request from its beginning. */
export interface CallFacts {
  readonly arrival: Arrival
  /** The last time before it when its caller waited for no answer. */
  readonly quietAt: number
  /** Who asks, where the mock has several clients that say so. */
  readonly client: string | undefined
  /** The same for requests of one client with the same keys and the same wish. */
  readonly caller: string
  /** The same for the same request of the same caller. */
  readonly identity: string
  readonly method: string
  /** Whether a `Prefer` header chooses the answer. */
  readonly hasWish: boolean
  readonly query: URLSearchParams
  /** Of the body; providers limit the rate of each by itself. */
  readonly model: string | undefined
  readonly mark: RetryMark | undefined
}

/** What is known of an answer. */
export interface CallAnswer {
  /** When it began to be sent. */
  readonly at: number
  readonly operation: Operation | undefined
  readonly entry: JournalEntry
  /** What it may mean; none for a success. */
  readonly errors: readonly MeantError[]
  /** The milliseconds that it tells to wait. */
  readonly wait: number | undefined
  /** What the next page is asked for with, where there is one. */
  readonly nextPage: string | undefined
}

/** A call that is over: its client has had the answer. */
export type DeliveredCall = Call & { readonly answer: CallAnswer; readonly deliveredAt: number }

/** Reads what is judged of a request; `keys` are those that it carries. */
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
 * The calls whose answers a client surely had before it began another one: none of those that it made at the same time, nor of those
 * that such a call waited for.
 */
export function findTold(calls: readonly Call[], { client, arrival, quietAt }: CallFacts): DeliveredCall[] {
  return calls.filter(
    (call): call is DeliveredCall =>
      call.request.client === client &&
      call.deliveredAt !== undefined &&
      call.deliveredAt <= Math.min(arrival.at, quietAt),
  )
}

function findModel(body: Buffer | undefined): string | undefined {
  const [, model] = /"model"\s*:\s*"([^"\\]*)"/.exec(body?.subarray(0, 65_536).toString() ?? "") ?? []
  return model
}
