import {
  type Amount,
  add,
  compare,
  isAtLeast,
  multiply,
  roundAmount,
  subtract,
  toAmount,
} from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import { amountOf } from "../ledger/amount-of.js"
import {
  type AutomaticTopUp,
  findAutoTopUp,
  readAutoTopUp,
  settleAutoTopUp,
} from "../ledger/automatic-top-up.js"
import type { LedgerAnswer, LedgerCall } from "../ledger/ledger.js"
import { nullable } from "../ledger/nullable.js"
import { readParameter } from "../ledger/read-parameter.js"
import { toBucket } from "../ledger/to-bucket.js"
import { toEnd } from "../ledger/to-end.js"
import { toMilliseconds } from "../ledger/to-milliseconds.js"
import { toNumber } from "../ledger/to-number.js"

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

interface Figures {
  balance: Amount
  readonly costPerCall: Amount
  readonly hold: Amount
  readonly holdTime: number
  readonly dailyCap: Amount | null
  readonly monthlyCap: Amount | null
  usedToday: Amount
  usedThisMonth: Amount
  readonly autoTopUp: ReturnType<typeof readAutoTopUp>
}

/** A call that is not settled yet. */
interface Hold {
  readonly until: number
  readonly amount: Amount
  readonly cost: Amount
}

interface History {
  holds: Hold[]
  calls: number
  dayEndsAt: number
  monthEndsAt: number
  toppedUpAt: number
}

type State = Figures & History

const zero = toAmount(0, "USD")

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

/** What is left besides what is set aside: the provider's balance is net of it. */
function toAvailable({ balance, holds }: State): Amount {
  return subtract(balance, holds.map(({ amount }) => amount).reduce(add, zero))
}

function toMicros(amount: Amount): number {
  // Of what is smaller than a micro, nothing can be told.
  return Math.trunc(toNumber(multiply(amount, 1_000_000)))
}

/** The shape is not documented; it is that of the example. */
function answerUsage(used: Amount): LedgerAnswer {
  const providers = compare(used, zero) === 0 ? [] : ["openai"]
  return {
    status: 200,
    body: { providers, periods: [{ totalCost: used.value }], summary: { totalCost: toNumber(used) } },
  }
}

function answerCall(state: State, { body }: LedgerCall, at: number): LedgerAnswer {
  const { hold, holdTime, costPerCall, dailyCap, monthlyCap } = state
  // Where both are reached, waiting for the day's end would not help.
  if (monthlyCap && isAtLeast(state.usedThisMonth, monthlyCap))
    return refuse("spend_cap_monthly", "Monthly spend cap reached", state.monthEndsAt - at)
  if (dailyCap && isAtLeast(state.usedToday, dailyCap))
    return refuse("spend_cap_daily", "Daily spend cap reached", state.dayEndsAt - at)
  if (!isAtLeast(toAvailable(state), hold))
    return { status: 402, body: { error: { message: "Insufficient credits" } } }
  state.holds.push({ until: at + holdTime, amount: hold, cost: costPerCall })
  state.calls += 1
  return {
    status: 200,
    body: {
      id: `chatcmpl-${state.calls}`,
      object: "chat.completion",
      created: Math.floor(at / 1000),
      model: (body as { model: string }).model,
      choices: [{ index: 0, message: { role: "assistant", content: "Hello." }, finish_reason: "stop" }],
      usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
    },
  }
}

function refuse(code: string, message: string, wait: number): LedgerAnswer {
  const seconds = Math.ceil(wait / 1000)
  return {
    status: 429,
    headers: { "Vendo-Error-Code": code, "Retry-After": String(seconds) },
    body: { error: { code, message, retry_after: seconds } },
  }
}
