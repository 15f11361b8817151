import type { Amount } from "./amount.js"
import type { Period } from "./period.js"

/** A limit that the owner of the account set, and what counts against it in its period. */
export interface SpendCap {
  readonly id: string
  readonly limit: Amount
  readonly spent: Amount
  readonly period: Period
}
