import { isAtLeast, toAmount } from "@api-balance/core"
import { type LedgerCall, type LedgerResponse, readParameter } from "../../ledger/ledger.js"
import { toTimestamp } from "../../ledger/time.js"
import { toNumber } from "../../ledger/write-amounts.js"
import { toCredit, walletTerms } from "./credit.js"
import type { State, Transaction } from "./state.js"
import { findSigner, toWallet } from "./wallet.js"

/** The credit or the transactions of a wallet, which can only access its own. */
export function answerWallet(state: State, call: LedgerCall): LedgerResponse {
  const walletAddress = call.parameters.walletAddress ?? ""
  const signer = findSigner(call)
  if (signer?.isRead && signer.wallet !== toWallet(walletAddress))
    return { status: 403, body: { error: "You can only access resources for your own wallet" } }
  const data = call.operation === "getX402Balance" ? describeCredit(state) : describeTransactions(state, call)
  return { status: 200, body: { success: true, data: { walletAddress, ...data } } }
}

function describeCredit(state: State) {
  const credit = toCredit(state)
  return {
    balanceUsd: toNumber(credit),
    canConsume: isAtLeast(credit, toAmount(walletTerms.minimumBalance, "USD")),
    minimumTopUpUsd: Number(walletTerms.minimumTopUp),
    suggestedTopUpUsd: Number(walletTerms.suggestedTopUp),
  }
}

function describeTransactions(state: State, call: LedgerCall) {
  const limit = Number(readParameter(call, "limit") ?? 50)
  const offset = Number(readParameter(call, "offset") ?? 0)
  const newestFirst = state.transactions.map(describeTransaction).reverse()
  return {
    currentBalance: toNumber(toCredit(state)),
    transactions: newestFirst.slice(offset, offset + limit),
    pagination: { limit, offset, hasMore: offset + limit < newestFirst.length },
  }
}

function describeTransaction(transaction: Transaction, index: number) {
  const { at, amount, balanceAfter, type, requestId, model } = transaction
  return {
    id: `ledger_${index + 1}`,
    amount: toNumber(amount),
    balanceAfter: toNumber(balanceAfter),
    type,
    createdAt: toTimestamp(at),
    requestId,
    modelId: model,
  }
}
