import { type Amount, isAtLeast, subtract } from "@api-balance/core"
import type { Values } from "../../ledger/figures.js"
import { amount, automaticTopUp, count, price } from "../../ledger/figures.js"

/** The figures of a ContentStats account. */
export const figures = {
  /** The balance before pending snapshots are subtracted, in USD; 12.45 by default, as on the provider's page. */
  balance: amount("USD", "12.45"),
  /** The amount used but not yet charged, in USD; 0 by default. */
  pending: amount("USD"),
  /** The total charged before, in USD; 0 by default. */
  totalCharged: amount("USD"),
  /** The snapshots made before; none by default. */
  totalSnapshots: count(),
  /** The price of a snapshot, in USD; 0.015 by default (documented). */
  pricePerSnapshot: price("USD", "0.015"),
  /** Automatic top-up; none by default. It takes up to a minute (inferred). */
  autoTopUp: automaticTopUp("USD"),
}

/** An order. */
export interface Video {
  readonly link: string
  readonly platform: string
  readonly days: number
  readonly at: number
  /** Snapshots still to be made. */
  left: number
  nextAt: number
  readonly snapshots: number[]
}

/** The past of an account. */
export interface History {
  readonly videos: Video[]
  chargesAt: number
  toppedUpAt: number
}

/** The state of a ContentStats account. */
export type State = Values<typeof figures> & History

/** How often snapshots are made. */
export const snapshotsPerDay = 24

/** The available amount: pending snapshots are still part of the balance. */
export function toAvailable({ balance, pending }: State): Amount {
  return subtract(balance, pending)
}

/** Whether tracking pauses, because the available amount does not cover another snapshot. */
export function isPaused(state: State): boolean {
  return !isAtLeast(toAvailable(state), state.pricePerSnapshot)
}

/** The status of an order. */
export function toStatus(state: State, { left }: Video): "completed" | "paused" | "monitoring" {
  return left === 0 ? "completed" : isPaused(state) ? "paused" : "monitoring"
}
