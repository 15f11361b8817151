import { add, toAmount } from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import type { LedgerCall, LedgerResponse } from "../ledger/ledger.js"
import { toEnd } from "../ledger/time.js"
import { toBucket } from "../ledger/top-ups.js"
import { answerAnalytics } from "./venice/answer-analytics.js"
import { answerBalance } from "./venice/answer-balance.js"
import { answerChat } from "./venice/answer-chat.js"
import { answerHistory } from "./venice/answer-history.js"
import { answerKey, answerKeys, answerRateLimits } from "./venice/answer-key.js"
import { answerTopUp } from "./venice/answer-top-up.js"
import { answerWallet } from "./venice/answer-wallet.js"
import { answerWalletChat } from "./venice/answer-wallet-chat.js"
import { credit } from "./venice/credit.js"
import { figures, type History, type State } from "./venice/state.js"
import { findPayment, findSigner, toWallet } from "./venice/wallet.js"

const zero = { usd: toAmount(0, "USD"), diem: toAmount(0, "DIEM") }

/** Venice: a call is charged when it is made, to DIEM, bundled credits or dollars, or to a wallet's credit. */
export const account: AccountKind<typeof figures, History> = {
  figures,
  open: (at) => ({
    calls: 0,
    entries: [],
    cursors: {},
    transactions: [],
    payments: {},
    usedUsd: zero.usd,
    usedDiem: zero.diem,
    epochEndsAt: toEnd(at, "day"),
    monthEndsAt: toEnd(at, "month"),
  }),
  toKey: toWallet,
  readKey: (call) => {
    const payment = call.operation === "createX402TopUp" ? findPayment(call) : undefined
    if (typeof payment === "object") return payment.payer
    return call.parameters.walletAddress ?? findSigner(call)?.wallet ?? call.key
  },
  answer,
  topUp: (state, amount, bucket, at) => {
    const name = toBucket(bucket, ["usd", "diem", "bundled"])
    if (name === "usd") credit(state, amount, at)
    else if (name === "diem") state.diem = add(state.diem ?? zero.diem, toAmount(amount, "DIEM"))
    else state.bundled = add(state.bundled, toAmount(amount, "BUNDLED_CREDITS"))
  },
  findDue: ({ epochEndsAt, monthEndsAt }) => Math.min(epochEndsAt, monthEndsAt),
  settle: (state, at) => {
    const ended = { EPOCH: state.epochEndsAt <= at, MONTH: state.monthEndsAt <= at, LIFETIME: false }
    if (ended[state.limitPeriod]) Object.assign(state, { usedUsd: zero.usd, usedDiem: zero.diem })
    if (ended.EPOCH && state.diem) state.diem = state.allotment
    state.epochEndsAt = toEnd(at, "day")
    state.monthEndsAt = toEnd(at, "month")
  },
}

function answer(state: State, call: LedgerCall, at: number): LedgerResponse | undefined {
  switch (call.operation) {
    case "getBillingBalance":
      return answerBalance(state)
    case "getBillingUsageAnalytics":
      return answerAnalytics(state, call, at)
    case "getBillingUsageHistory":
      return answerHistory(state, call, at)
    case "getApiKeys":
      return answerKeys(state, at)
    case "getApiKey":
      return answerKey(state, call.parameters.id, at)
    case "getApiKeyRateLimits":
      return answerRateLimits(state)
    case "createChatCompletion": {
      const { model } = call.body as { model: string }
      return findSigner(call) ? answerWalletChat(state, model, at) : answerChat(state, model, at)
    }
    case "getX402Balance":
    case "getX402Transactions":
      return answerWallet(state, call)
    case "createX402TopUp":
      return answerTopUp(state, call, at)
  }
  return undefined
}
