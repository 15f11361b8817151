import { type Amount, add, compare, isAtLeast, roundAmount, subtract, toAmount } from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import { toNumber } from "../ledger/amounts.js"
import {
  type AutomaticTopUp,
  findAutoTopUp,
  readAutoTopUp,
  settleAutoTopUp,
} from "../ledger/automatic-top-up.js"
import { toBucket } from "../ledger/buckets.js"
import { type LedgerAnswer, readParameter } from "../ledger/ledger.js"
import { amountOf, nullable } from "../ledger/readers.js"
import { toEnd, toMilliseconds } from "../ledger/time.js"
import { answerCall } from "./vendo/answer-call.js"
import { answerDeploy } from "./vendo/answer-deploy.js"
import { type Figures, type History, zero } from "./vendo/state.js"
import { toAvailable } from "./vendo/to-available.js"
import { toMicros } from "./vendo/to-micros.js"

/** What an account of Vendo may start with. */
export interface VendoOptions {
  /** What is left, in USD; 12.50 unless given, as on the provider's page. */
  readonly balance?: string
  /** What a call costs in the end, in USD; 0.02 unless given, which is inferred: the models behind Vendo have many prices. */
  readonly costPerCall?: string
  /** What is set aside for a call until it is settled, in USD; 1 unless given, which is documented. */
  readonly hold?: string
  /** How long it is set aside; 60 seconds unless given, as "about a minute" is documented. */
  readonly holdTime?: string
  /** The limit of a day (UTC), in USD; none unless given. */
  readonly dailyCap?: string | null
  /** The limit of a month (UTC), in USD; none unless given. */
  readonly monthlyCap?: string | null
  /** Spent today, in USD; nothing unless given. */
  readonly usedToday?: string
  /** Spent in this month, in USD; nothing unless given. */
  readonly usedThisMonth?: string
  /** Automatic reload; none unless given. That it takes up to a minute is inferred. */
  readonly autoTopUp?: AutomaticTopUp | null
}

/**
 * Vendo: a call sets an amount aside, and is charged what it cost when that time is over. Inferred: a limit counts what is
 * settled, and lets a call through until it is reached.
 */
export const vendo: AccountKind<Figures, History> = {
  readers: {
    balance: amountOf("USD"),
    costPerCall: amountOf("USD"),
    hold: amountOf("USD"),
    holdTime: toMilliseconds,
    dailyCap: nullable(amountOf("USD")),
    monthlyCap: nullable(amountOf("USD")),
    usedToday: amountOf("USD"),
    usedThisMonth: amountOf("USD"),
    autoTopUp: readAutoTopUp,
  },
  defaults: {
    balance: "12.50",
    costPerCall: "0.02",
    hold: "1",
    holdTime: "60s",
    dailyCap: null,
    monthlyCap: null,
    usedToday: "0",
    usedThisMonth: "0",
    autoTopUp: null,
  },
  open: (at) => ({
    holds: [],
    calls: 0,
    dayEndsAt: toEnd(at, "day"),
    monthEndsAt: toEnd(at, "month"),
    toppedUpAt: at,
  }),
  answer: (state, call, at) => {
    const left = toAvailable(state)
    switch (call.operation) {
      case "getBalance":
        return {
          status: 200,
          body: {
            // An overdrawn balance is shown as nothing, here only.
            credits_remaining_micros: isAtLeast(left, zero) ? toMicros(left) : 0,
            currency: "USD",
            top_up_url: "https://vendo.run/billing",
          },
        }
      case "getLegacyBalance":
        return { status: 200, body: { balance_usd: toNumber(roundAmount(left, 2)), tenant_id: "t_abc" } }
      case "getCliBalance":
        return { status: 200, body: { balance_usd: toNumber(roundAmount(left, 2)) } }
      case "getSpendCaps":
        return {
          status: 200,
          body: {
            daily_micros: state.dailyCap && toMicros(state.dailyCap),
            monthly_micros: state.monthlyCap && toMicros(state.monthlyCap),
            used_today_micros: toMicros(state.usedToday),
            used_month_micros: toMicros(state.usedThisMonth),
          },
        }
      case "getUsage":
        return answerUsage(readParameter(call, "period") === "day" ? state.usedToday : state.usedThisMonth)
      case "createChatCompletion":
        return answerCall(state, call, at)
      case "deploy":
        return answerDeploy(left)
    }
    return undefined
  },
  topUp: (state, amount, bucket) => {
    toBucket(bucket, ["balance"])
    state.balance = add(state.balance, toAmount(amount, "USD"))
  },
  findDue: (state) =>
    Math.min(
      state.dayEndsAt,
      state.monthEndsAt,
      ...state.holds.map(({ until }) => until),
      findAutoTopUp(state) ?? Number.POSITIVE_INFINITY,
    ),
  settle: (state, at) => {
    settleAutoTopUp(state, at)
    if (state.dayEndsAt <= at) Object.assign(state, { usedToday: zero, dayEndsAt: toEnd(at, "day") })
    if (state.monthEndsAt <= at)
      Object.assign(state, { usedThisMonth: zero, monthEndsAt: toEnd(at, "month") })
    for (const { cost } of state.holds.filter(({ until }) => until <= at)) {
      state.balance = subtract(state.balance, cost)
      state.usedToday = add(state.usedToday, cost)
      state.usedThisMonth = add(state.usedThisMonth, cost)
    }
    state.holds = state.holds.filter(({ until }) => until > at)
  },
}

/** The shape is not documented; it is that of the example. */
function answerUsage(used: Amount): LedgerAnswer {
  const providers = compare(used, zero) === 0 ? [] : ["openai"]
  return {
    status: 200,
    body: { providers, periods: [{ totalCost: used.value }], summary: { totalCost: toNumber(used) } },
  }
}
