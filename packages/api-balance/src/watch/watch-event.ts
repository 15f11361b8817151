import type { Amount, SpendCap } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/** The properties of every event: the account, and when the provider sent the response that shows it, ISO 8601 in UTC. */
interface EventFacts extends AccountRef {
  readonly at: string
}

/** One bucket at that time; values that the provider does not report are absent. */
interface BucketFacts extends EventFacts {
  /** Absent if the provider reports no bucket, but that it cannot spend. */
  readonly bucket?: string
  readonly available?: Amount
  /** The threshold from `low`; for a percentage, the resulting amount. */
  readonly threshold?: Amount
  readonly canSpend?: boolean
  readonly topUpUrl?: string
}

/** A reported bucket with its amount. */
interface ToldBucketFacts extends BucketFacts {
  readonly bucket: string
  readonly available: Amount
}

/** A spend cap at that time. */
interface SpendCapFacts extends EventFacts {
  readonly spendCap: SpendCap
  /** When its period ends, ISO 8601 in UTC; absent if there is no period or the provider does not report it. */
  readonly resetsAt?: string
}

/** The resource that an event is about; "low" if a threshold matches no bucket. */
interface ResourceFacts extends EventFacts {
  readonly resource: "balance" | "spend caps" | "low"
  /** When it started to fail, ISO 8601 in UTC. */
  readonly since: string
}

/** Something that happened to an account or to its resources; see `type`. */
export type WatchEvent =
  /** Less than `threshold` is available. */
  | (ToldBucketFacts & { readonly type: "low"; readonly threshold: Amount })
  /** Nothing is available any more, or the provider reports that it cannot spend. */
  | (BucketFacts & { readonly type: "empty" })
  /** A low or empty bucket clearly has enough again. */
  | (BucketFacts & { readonly type: "recovered" })
  /** `amount` was added, as far as the balance shows. */
  | (ToldBucketFacts & { readonly type: "topped-up"; readonly amount: Amount })
  /** The allotment renewed; `amount` is the increase. */
  | (ToldBucketFacts & { readonly type: "renewed"; readonly amount: Amount })
  /** Most of a spend cap is used. */
  | (SpendCapFacts & { readonly type: "cap-near" })
  /** A spend cap is used up. */
  | (SpendCapFacts & { readonly type: "cap-hit" })
  /** A resource cannot be read: for the second time in a row, or for a permanent reason. */
  | (ResourceFacts & { readonly type: "failing"; readonly error: Error })
  /** The resource can be read again. */
  | (ResourceFacts & { readonly type: "back" })
