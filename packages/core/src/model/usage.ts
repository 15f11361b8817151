import type { Amount } from "./amount.js"
import type { Decimal } from "./decimal.js"
import type { Period } from "./period.js"

/** Consumption over a period: one amount per unit that was spent, and counted things by their name ("requests"). */
export interface Usage {
  readonly period: Period
  readonly spent: readonly Amount[]
  readonly quantities: Readonly<Record<string, Decimal>>
}
