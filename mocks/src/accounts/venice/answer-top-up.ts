import { isAtLeast, toAmount } from "@api-balance/core"
import type { LedgerCall, LedgerResponse } from "../../ledger/ledger.js"
import { toNumber } from "../../ledger/write-amounts.js"
import { credit, toCredit, walletTerms } from "./credit.js"
import type { State } from "./state.js"
import { findPayment } from "./wallet.js"

/**
 * Credits a payment to its payer; a repeated payment counts once. Without a payment, a rule of the spec determines the
 * response.
 */
export function answerTopUp(state: State, call: LedgerCall, at: number): LedgerResponse | undefined {
  const payment = findPayment(call)
  if (!payment) return undefined
  if (payment === "unreadable") return refuse("The payment could not be verified")
  const { hash, payer, network, amount } = payment
  const [least, most] = [toAmount(walletTerms.minimumTopUp, "USD"), toAmount(walletTerms.maximumTopUp, "USD")]
  if (!isAtLeast(amount, least) || !isAtLeast(most, amount))
    return refuse(`A top-up is from ${least.value} to ${most.value} USD`)

  const paymentId = `payment_${hash.slice(0, 26)}`
  if (!state.payments[paymentId]) {
    credit(state, amount.value, at)
    state.payments[paymentId] = { amount, balance: toCredit(state) }
  }
  const { balance } = state.payments[paymentId]
  const settled = { success: true, network, payer, transaction: `0x${hash}` }
  return {
    status: 200,
    headers: { "PAYMENT-RESPONSE": Buffer.from(JSON.stringify(settled)).toString("base64") },
    body: {
      success: true,
      data: {
        walletAddress: payer,
        amountCredited: toNumber(amount),
        newBalance: toNumber(balance),
        paymentId,
      },
    },
  }
}

function refuse(message: string): LedgerResponse {
  return { status: 400, body: { error: "PAYMENT_VERIFICATION_FAILED", message } }
}
