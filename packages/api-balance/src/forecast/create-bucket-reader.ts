import { type Amount, multiply } from "@api-balance/core"
import { createMovementReader } from "../movement/create-movement-reader.js"
import { findRenewal } from "../movement/find-renewal.js"
import type { Moment, Movement } from "../movement/movement.js"
import type { Span } from "./span.js"

/** What the observations show about one bucket. */
export interface BucketReader {
  readonly read: (moment: Moment) => void
  readonly moment: () => Moment
  readonly lastTopUp: () => { readonly at: string; readonly amount: Amount } | undefined
  /** Oldest first. */
  readonly spans: readonly Span[]
}

/** Reads the moments of a bucket in order; spans that end before `since`, in milliseconds, are dropped. */
export function createBucketReader(provider: string, first: Moment, since: number): BucketReader {
  const readMovement = createMovementReader(provider)
  readMovement(first)
  const spans: Span[] = []
  let moment = first
  let lastTopUp: { at: string; amount: Amount } | undefined
  return {
    read: (next) => {
      moment = next
      const movement = readMovement(next)
      if (!movement) return
      if (movement.kind === "topped-up") lastTopUp = { at: next.at, amount: movement.amount }
      const span = toSpan(movement)
      if (span.to >= since) spans.push(span)
    },
    moment: () => moment,
    lastTopUp: () => lastTopUp,
    spans,
  }
}

function toSpan(movement: Movement): Span {
  const { kind, amount, from } = movement
  const times = { from: Date.parse(from.at), to: Date.parse(movement.to.at) }
  const renewal = Date.parse(findRenewal(from) ?? "")
  // Across a renewal, a decrease is only part of what was spent.
  if (kind === "topped-up" || kind === "renewed" || renewal <= times.to) return times
  return { ...times, spent: kind === "returned" ? multiply(amount, -1) : amount }
}
