import {
  type Balance,
  type Bucket,
  compare,
  isAtLeast,
  multiply,
  type SpendCap,
  toAmount,
} from "@api-balance/core"
import { type Cell, unreported } from "../table/table.js"

const cannotSpend: Cell = { text: "cannot spend", style: "red" }
const empty: Cell = { text: "empty", style: "red" }
const low: Cell = { text: "low", style: "yellow" }
const ok: Cell = { text: "ok", style: "dim" }
const reached: Cell = { text: "reached", style: "red" }
const near: Cell = { text: "near", style: "yellow" }

/**
 * The state of a bucket, or of a balance without buckets: whether it can spend, if the provider reports that; empty; or low,
 * which is less than a tenth of an allotment.
 */
export function toStateCell(balance: Balance | undefined, bucket: Bucket | undefined): Cell {
  if (balance?.canSpend === false) return cannotSpend
  if (bucket) {
    const { available, allotment } = bucket
    if (compare(available, toAmount(0, available.unit)) <= 0) return empty
    if (allotment?.amount.unit === available.unit && compare(multiply(available, 10), allotment.amount) < 0)
      return low
  }
  return balance?.canSpend ? ok : unreported
}

/** The state of a spend cap: reached, or near, which is four fifths of it, as in `watch`. */
export function toCapStateCell({ limit, spent }: SpendCap): Cell {
  if (spent?.unit !== limit.unit) return unreported
  if (isAtLeast(spent, limit)) return reached
  return isAtLeast(spent, multiply(limit, "0.8")) ? near : unreported
}
