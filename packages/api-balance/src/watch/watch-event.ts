import type { Amount, SpendCap } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"

/** What every event tells: whose it is, and when the provider gave the answer that it was seen in, ISO 8601 in UTC. */
interface EventFacts extends AccountRef {
  readonly at: string
}

/** One bucket as it was then; what the provider does not tell is absent. */
interface BucketFacts extends EventFacts {
  /** Absent where the provider says that it cannot spend, and tells no bucket at all. */
  readonly bucket?: string
  readonly available?: Amount
  /** What `low` asks for; of a percentage the amount that it came to. */
  readonly threshold?: Amount
  readonly canSpend?: boolean
  readonly topUpUrl?: string
}

/** A bucket that is told, with its figure. */
interface ToldBucketFacts extends BucketFacts {
  readonly bucket: string
  readonly available: Amount
}

/** A spend cap as it was then. */
interface SpendCapFacts extends EventFacts {
  readonly spendCap: SpendCap
  /** When its period ends, ISO 8601 in UTC; absent where it does not, or the provider does not tell. */
  readonly resetsAt?: string
}

/** Which of the questions to a provider an event is about; "low" where what `low` asks for is not told. */
interface ResourceFacts extends EventFacts {
  readonly resource: "balance" | "spend caps" | "low"
  /** When it began to fail, ISO 8601 in UTC. */
  readonly since: string
}

/** Something that happened to an account, or to what is known of it; `type` says what. */
export type WatchEvent =
  /** Less is available than `threshold`. */
  | (ToldBucketFacts & { readonly type: "low"; readonly threshold: Amount })
  /** Nothing is available any more, or the provider says that it cannot spend. */
  | (BucketFacts & { readonly type: "empty" })
  /** What was low or empty is clearly so no more. */
  | (BucketFacts & { readonly type: "recovered" })
  /** `amount` was added, as far as it can be seen. */
  | (ToldBucketFacts & { readonly type: "topped-up"; readonly amount: Amount })
  /** The allotment was granted anew; `amount` is by how much there is more now. */
  | (ToldBucketFacts & { readonly type: "renewed"; readonly amount: Amount })
  /** Most of a spend cap is used up. */
  | (SpendCapFacts & { readonly type: "cap-near" })
  /** A spend cap is used up. */
  | (SpendCapFacts & { readonly type: "cap-hit" })
  /** The provider cannot be asked: for the second time in a row, or for a reason that stays. */
  | (ResourceFacts & { readonly type: "failing"; readonly error: Error })
  /** It answers again. */
  | (ResourceFacts & { readonly type: "back" })
