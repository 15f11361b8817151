import { type Amount, compare, roundAmount } from "@api-balance/core"
import { toNumber } from "../../ledger/amounts.js"
import type { LedgerAnswer } from "../../ledger/ledger.js"
import { zero } from "./state.js"

/** Only a refusal follows from the account; to what is let through the example answers. */
export function answerDeploy(left: Amount): LedgerAnswer | undefined {
  if (compare(left, zero) > 0) return undefined
  const message = "Add credits to your wallet before deploying."
  const balance = toNumber(roundAmount(left, 2))
  return { status: 402, body: { message, code: "INSUFFICIENT_CREDITS", balance_usd: balance } }
}
