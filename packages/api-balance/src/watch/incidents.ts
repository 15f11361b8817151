import type { WatchEvent } from "./watch-event.js"

/** A resource that may fail. */
export type Resource = (WatchEvent & { type: "failing" })["resource"]

/** A resource that fails. */
export interface Failure {
  /** 0 if nothing was reported, 1 if a transient failure was, 2 if a permanent one was. */
  reported: number
  /** When it started, ISO 8601 in UTC; "" if the resource works. */
  since: string
}

/** The state of a bucket. */
export interface BucketState {
  isLow: boolean
  isEmpty: boolean
  /** False if it was always empty although the account could spend; absent before the first observation. */
  isUsed?: boolean
}

/** The state of a spend cap in the period that began at a time, in milliseconds since 1970. */
export interface CapState {
  begun: number
  isNear: boolean
  isHit: boolean
}

/** The open incidents of an account, as reported: each is reported once, and once more when it is over. */
export interface Incidents {
  readonly failures: Readonly<Record<Resource, Failure>>
  /** Whether the provider reports no bucket, and that it cannot spend. */
  isEmpty: boolean
  readonly buckets: Map<string, BucketState>
  readonly spendCaps: Map<string, CapState>
}

/** Returns a state, which is created if necessary. */
export function findState<State>(states: Map<string, State>, name: string, first: State): State {
  const state = states.get(name) ?? first
  states.set(name, state)
  return state
}

/** The key of a bucket's state; the same id with another unit is another bucket. */
export function toBucketName(id: string, unit: string): string {
  return JSON.stringify([id, unit])
}
