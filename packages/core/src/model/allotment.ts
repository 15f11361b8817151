import type { Amount } from "./amount.js"

/** What is granted anew each period; `renewsAt` is ISO 8601 in UTC, absent where the provider does not tell it. */
export interface Allotment {
  readonly amount: Amount
  readonly renews: "day" | "month" | "epoch"
  readonly renewsAt?: string
}
