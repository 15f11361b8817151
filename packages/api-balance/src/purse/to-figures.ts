import { type Balance, type Bucket, subtract } from "@api-balance/core"
import type { LedgerFigure } from "../ledger/reservation-ledger.js"
import type { AccountRef } from "../model/account-ref.js"
import type { KeyCaps } from "./create-cap-reader.js"

type Cap = KeyCaps["caps"][number]

/** The ledger's name for a bucket; another unit is another bucket. */
export function toBucketName({ id, available: { unit } }: Bucket): string {
  return `bucket ${unit} ${id}`
}

/** The ledger's name for a cap: it limits like a bucket and belongs to one key. */
export function toCapName({ id, limit: { unit } }: Cap, { account = "" }: AccountRef): string {
  return `cap ${unit} ${account} ${id}`
}

/** Converts a balance for the ledger. */
export function toFigures({ buckets }: Balance): LedgerFigure[] {
  return buckets.map((bucket) => ({ bucket: toBucketName(bucket), available: bucket.available.value }))
}

/** Converts the room under caps for the ledger. */
export function toCapFigures({ caps }: KeyCaps, accountRef: AccountRef): LedgerFigure[] {
  return caps.map((cap) => ({
    bucket: toCapName(cap, accountRef),
    available: subtract(cap.limit, cap.spent).value,
  }))
}
