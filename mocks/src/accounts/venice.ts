import { add, toAmount } from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import { toBucket } from "../ledger/buckets.js"
import type { LedgerAnswer, LedgerCall } from "../ledger/ledger.js"
import { amountOf, nullable, oneOf, priceOf } from "../ledger/readers.js"
import { toEnd, toMilliseconds } from "../ledger/time.js"
import { answerAnalytics } from "./venice/answer-analytics.js"
import { answerBalance } from "./venice/answer-balance.js"
import { answerChat } from "./venice/answer-chat.js"
import { answerHistory } from "./venice/answer-history.js"
import { answerKey, answerKeys, answerRateLimits } from "./venice/answer-key.js"
import { answerTopUp } from "./venice/answer-top-up.js"
import { answerWallet } from "./venice/answer-wallet.js"
import { answerWalletChat } from "./venice/answer-wallet-chat.js"
import { credit } from "./venice/credit.js"
import { findPayment } from "./venice/find-payment.js"
import { findSigner } from "./venice/find-signer.js"
import type { Figures, History, State } from "./venice/state.js"
import { toWallet } from "./venice/to-wallet.js"

/** What an account of Venice may start with. A wallet has an account of its own, whose key is its address. */
export interface VeniceOptions {
  /** US dollars left, a wallet's prepaid credit; 25 unless given, as on the provider's page; null for none held. */
  readonly balance?: string | null
  /** DIEM left in this epoch; 90.5 unless given, as on the provider's page; null where nothing is staked. */
  readonly diem?: string | null
  /** DIEM granted anew at the start of each epoch, a day in UTC; 100 unless given, as on the provider's page. */
  readonly allotment?: string
  /** Bundled credits left, which no answer tells; none unless given. */
  readonly bundled?: string
  /** What a call costs, in DIEM or in US dollars; 0.01 unless given, which is inferred: each model has its price. */
  readonly costPerCall?: string
  /** The most that a key may spend in a period, in US dollars; no limit unless given. */
  readonly usdLimit?: string | null
  /** The most that a key may spend in a period, in DIEM; no limit unless given. */
  readonly diemLimit?: string | null
  /** The period of both limits: a day or a month (UTC), or all time; a month unless given. */
  readonly limitPeriod?: "EPOCH" | "MONTH" | "LIFETIME"
  /** How long a cursor is good; an hour unless given, which is inferred: that it expires is documented. */
  readonly cursorLife?: string
}

const zero = { usd: toAmount(0, "USD"), diem: toAmount(0, "DIEM") }

/** Venice: a call is charged when it is made, to DIEM, bundled credits or dollars, or to the credit of a wallet. */
export const venice: AccountKind<Figures, History> = {
  readers: {
    balance: nullable(amountOf("USD")),
    diem: nullable(amountOf("DIEM")),
    bundled: amountOf("BUNDLED_CREDITS"),
    allotment: amountOf("DIEM"),
    costPerCall: priceOf("USD"),
    usdLimit: nullable(amountOf("USD")),
    diemLimit: nullable(amountOf("DIEM")),
    limitPeriod: oneOf("EPOCH", "MONTH", "LIFETIME"),
    cursorLife: toMilliseconds,
  },
  defaults: {
    balance: "25",
    diem: "90.5",
    bundled: "0",
    allotment: "100",
    costPerCall: "0.01",
    usdLimit: null,
    diemLimit: null,
    limitPeriod: "MONTH",
    cursorLife: "1h",
  },
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

function answer(state: State, call: LedgerCall, at: number): LedgerAnswer | undefined {
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
