import { type Amount, isAtLeast, subtract } from "@api-balance/core"
import type { Values } from "../../ledger/figures.js"
import { amount, automaticTopUp, count, price } from "../../ledger/figures.js"

/** The figures of an account of ContentStats. */
export const figures = {
  /** What is left before pending snapshots are taken off, in USD; 12.45 unless given, as on the provider's page. */
  balance: amount("USD", "12.45"),
  /** What was used and not yet charged, in USD; nothing unless given. */
  pending: amount("USD"),
  /** All that was charged before, in USD; nothing unless given. */
  totalCharged: amount("USD"),
  /** The snapshots made before; none unless given. */
  totalSnapshots: count(),
  /** The price of a snapshot, in USD; 0.015 unless given, which is documented. */
  pricePerSnapshot: price("USD", "0.015"),
  /** Automatic top-up; none unless given. That it takes up to a minute is inferred. */
  autoTopUp: automaticTopUp("USD"),
}

/** An order, which is never forgotten. */
export interface Video {
  readonly link: string
  readonly platform: string
  readonly days: number
  readonly at: number
  /** Still to be made. */
  left: number
  nextAt: number
  readonly snapshots: number[]
}

/** What happened to an account. */
export interface History {
  readonly videos: Video[]
  chargesAt: number
  toppedUpAt: number
}

/** All of an account of ContentStats. */
export type State = Values<typeof figures> & History

/** How often snapshots are made. */
export const snapshotsPerDay = 24

/** What may be spent: pending snapshots are still part of the balance. */
export function toAvailable({ balance, pending }: State): Amount {
  return subtract(balance, pending)
}

/** Whether tracking pauses, because what is available does not pay for another snapshot. */
export function isPaused(state: State): boolean {
  return !isAtLeast(toAvailable(state), state.pricePerSnapshot)
}

/** How far an order is. */
export function toStatus(state: State, { left }: Video): "completed" | "paused" | "monitoring" {
  return left === 0 ? "completed" : isPaused(state) ? "paused" : "monitoring"
}
