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

/** Why nothing is reserved: not enough money, a cap, or calls in flight. */
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

/** The account of a refusal, and the known amounts. */
interface RefusalFacts {
  readonly accountRef: AccountRef
  readonly balance: Balance
  readonly caps: KeyCaps
}

const insideAdvice = "A nested guarded call cannot wait for its outer call: reserve enough in the outer call."
const stoppedAdvice =
  "One of them cost more than its reservation: nothing more is reserved until a newer balance is known."

/** Why the wait ends: because of calls in flight, or because of the provider's response. */
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
