import { type Balance, type Bucket, subtract } from "@api-balance/core"
import type { LedgerFigure } from "../ledger/reservation-ledger.js"
import type { AccountRef } from "../model/account-ref.js"
import type { KeyCaps } from "./create-cap-reader.js"

type Cap = KeyCaps["caps"][number]

/** The name of a bucket in the ledger; another unit is another bucket. */
export function toBucketName({ id, available: { unit } }: Bucket): string {
  return `bucket ${unit} ${id}`
}

/** The name of a cap in the ledger: it limits as a bucket does, and belongs to one key. */
export function toCapName({ id, limit: { unit } }: Cap, { account = "" }: AccountRef): string {
  return `cap ${unit} ${account} ${id}`
}

/** What a balance says, for the ledger. */
export function toFigures({ buckets }: Balance): LedgerFigure[] {
  return buckets.map((bucket) => ({ bucket: toBucketName(bucket), available: bucket.available.value }))
}

/** What caps leave, for the ledger. */
export function toCapFigures({ caps }: KeyCaps, accountRef: AccountRef): LedgerFigure[] {
  return caps.map((cap) => ({
    bucket: toCapName(cap, accountRef),
    available: subtract(cap.limit, cap.spent).value,
  }))
}
