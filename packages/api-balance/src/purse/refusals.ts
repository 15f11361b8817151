import {
  type Amount,
  type Balance,
  BalanceHeldError,
  InsufficientBalanceError,
  SpendCapExceededError,
  subtract,
  TimeoutError,
} from "@api-balance/core"
import type { LedgerReply } from "../ledger/reservation-ledger.js"
import type { AccountRef } from "../model/account-ref.js"
import type { KeyCaps } from "./create-cap-reader.js"
import { toCapName } from "./to-figures.js"

type Refusal = LedgerReply & { readonly state: "refused" }

/** Why nothing is set aside: not enough money, a cap, or calls under way. */
export function toRefusal(
  { reason, bucket, available: value }: Pick<Refusal, "reason" | "bucket" | "available">,
  required: Amount,
  { accountRef, balance: { topUpUrl }, caps }: RefusalFacts,
): Error {
  const available: Amount = { value, unit: required.unit }
  if (reason !== "balance")
    return new BalanceHeldError(reason === "within" ? insideAdvice : stoppedAdvice, {
      ...accountRef,
      available,
      required,
    })
  const cap = caps.caps.find((cap) => toCapName(cap, accountRef) === bucket)
  if (cap) {
    const resetsAt = cap.resetsAt ?? cap.period.end
    return new SpendCapExceededError({
      ...accountRef,
      spendCap: cap.id,
      setBy: cap.setBy,
      ...(resetsAt !== undefined && { resetsAt }),
    })
  }
  return new InsufficientBalanceError({
    ...accountRef,
    available,
    required,
    shortfall: subtract(required, available),
    ...(topUpUrl !== undefined && { topUpUrl }),
  })
}

/** Whose refusal it is, and what is known. */
interface RefusalFacts {
  readonly accountRef: AccountRef
  readonly balance: Balance
  readonly caps: KeyCaps
}

const insideAdvice =
  "A guarded call cannot wait for the one that it is inside of: set enough aside in the outer one."
const stoppedAdvice =
  "One of them cost more than was set aside for it: nothing more is set aside before a newer balance is known."

/** Why the waiting ends: for the calls under way, or for the provider's answer. */
export function toWaitError(
  isHeld: boolean,
  waitTimeout: number,
  required: Amount,
  accountRef: AccountRef,
): Error {
  return isHeld
    ? new BalanceHeldError(
        `They have not ended within ${waitTimeout} ms: try again, or raise \`waitTimeout\`.`,
        {
          ...accountRef,
          required,
        },
      )
    : new TimeoutError(waitTimeout, accountRef)
}
