import type { WatchEvent } from "./watch-event.js"

/** What may fail to be answered. */
export type Resource = (WatchEvent & { type: "failing" })["resource"]

/** A question that is not answered. */
export interface Failure {
  /** 0 where nothing was told, 1 where a passing failure was, 2 where one that stays was. */
  told: number
  /** When it began, ISO 8601 in UTC; "" where it is answered. */
  since: string
}

/** How a bucket stands. */
export interface BucketState {
  isLow: boolean
  isEmpty: boolean
  /** False where it was empty since the first look, while the account could spend; absent before that. */
  isUsed?: boolean
}

/** How a spend cap stands in the period that began at a time, in milliseconds since 1970. */
export interface CapState {
  begun: number
  isNear: boolean
  isHit: boolean
}

/** What is the matter with an account, as it was told: each is told once, and once more when it is over. */
export interface Incidents {
  readonly failures: Readonly<Record<Resource, Failure>>
  /** Whether the provider tells no bucket at all, and that it cannot spend. */
  isEmpty: boolean
  readonly buckets: Map<string, BucketState>
  readonly spendCaps: Map<string, CapState>
}

/** The state of one thing, which is made where it is not known yet. */
export function findState<State>(states: Map<string, State>, name: string, first: State): State {
  const state = states.get(name) ?? first
  states.set(name, state)
  return state
}

/** The name under which the state of a bucket is kept: one of another unit is another one. */
export function toBucketName(id: string, unit: string): string {
  return JSON.stringify([id, unit])
}
