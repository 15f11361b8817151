import { type Amount, add, isAtLeast, multiply, subtract, toAmount } from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import { toFixed, toNumber } from "../ledger/amounts.js"
import {
  type AutomaticTopUp,
  findAutoTopUp,
  readAutoTopUp,
  settleAutoTopUp,
} from "../ledger/automatic-top-up.js"
import { toBucket } from "../ledger/buckets.js"
import { type LedgerAnswer, type LedgerCall, readParameter } from "../ledger/ledger.js"
import { amountOf, priceOf } from "../ledger/readers.js"
import { toMilliseconds } from "../ledger/time.js"

/** What an account of Vinci may start with. */
export interface VinciOptions {
  /** What is left, in USD; 25.50 unless given, as on the provider's page. */
  readonly balance?: string
  /** All that was spent before, in USD; nothing unless given. */
  readonly totalSpent?: string
  /** The price of a second of video, in USD; 0.05 unless given, which is documented. */
  readonly pricePerSecond?: string
  /** How long a clip is in the making; a minute unless given, which is inferred. */
  readonly renderTime?: string
  /** Automatic top-up; none unless given. That it takes up to a minute is inferred. */
  readonly autoTopUp?: AutomaticTopUp | null
}

interface Figures {
  balance: Amount
  totalSpent: Amount
  readonly pricePerSecond: Amount
  readonly renderTime: number
  readonly autoTopUp: ReturnType<typeof readAutoTopUp>
}

interface Order {
  readonly at: number
  readonly seconds: number
  readonly cost: Amount
}

interface History {
  readonly orders: Order[]
  toppedUpAt: number
}

type State = Figures & History

/** Vinci: each clip is charged when it is ordered. */
export const vinci: AccountKind<Figures, History> = {
  readers: {
    balance: amountOf("USD"),
    totalSpent: amountOf("USD"),
    pricePerSecond: priceOf("USD"),
    renderTime: toMilliseconds,
    autoTopUp: readAutoTopUp,
  },
  defaults: {
    balance: "25.50",
    totalSpent: "0",
    pricePerSecond: "0.05",
    renderTime: "1m",
    autoTopUp: null,
  },
  open: (at) => ({ orders: [], toppedUpAt: at }),
  answer: (state, call, at) => {
    switch (call.operation) {
      case "getBalance":
        return {
          status: 200,
          body: { balance_usd: toNumber(state.balance), total_spent_usd: toNumber(state.totalSpent) },
        }
      case "getUsage":
        return answerUsage(state, Number(readParameter(call, "days") ?? 30), at)
      case "generateTextToVideo":
      case "generateImageToVideo":
        return answerOrder(state, readSeconds(call.body), at)
      case "getStatus":
        return answerStatus(state, call.parameters.request_id ?? "", at)
    }
    return undefined
  },
  topUp: (state, amount, bucket) => {
    toBucket(bucket, ["balance"])
    state.balance = add(state.balance, toAmount(amount, "USD"))
  },
  findDue: findAutoTopUp,
  settle: settleAutoTopUp,
}

function answerUsage({ orders, balance, totalSpent }: State, days: number, at: number): LedgerAnswer {
  const within = orders.filter((order) => order.at > at - days * toMilliseconds("1d"))
  return {
    status: 200,
    body: {
      period_days: days,
      total_requests: within.length,
      total_seconds: within.reduce((sum, { seconds }) => sum + seconds, 0),
      total_cost_usd: toNumber(within.map(({ cost }) => cost).reduce(add, toAmount(0, "USD"))),
      current_balance_usd: toNumber(balance),
      total_spent_usd: toNumber(totalSpent),
    },
  }
}

function answerOrder(state: State, seconds: number, at: number): LedgerAnswer {
  const cost = multiply(state.pricePerSecond, seconds)
  if (!isAtLeast(state.balance, cost))
    return {
      status: 402,
      body: {
        detail: `Insufficient balance. Current balance: $${toFixed(state.balance, 2)}, required: $${toFixed(cost, 2)}`,
      },
    }
  state.balance = subtract(state.balance, cost)
  state.totalSpent = add(state.totalSpent, cost)
  state.orders.push({ at, seconds, cost })
  return {
    status: 200,
    body: {
      request_id: `req_${state.orders.length}`,
      status: "pending",
      estimated_cost_usd: toNumber(cost),
      estimated_duration_seconds: seconds,
    },
  }
}

function answerStatus({ orders, renderTime }: State, id: string, at: number): LedgerAnswer {
  const order = orders.find((_, index) => `req_${index + 1}` === id)
  if (!order) return { status: 404, body: { detail: "Request not found" } }
  const [seconds, cost] = [order.seconds, toNumber(order.cost)]
  return {
    status: 200,
    body:
      at < order.at + renderTime
        ? { request_id: id, status: "pending", estimated_cost_usd: cost }
        : {
            request_id: id,
            status: "completed",
            video_url: `https://storage.googleapis.com/vinci-dev/videos/${id}.mp4`,
            duration_seconds: seconds,
            cost_usd: cost,
          },
  }
}

/** A form comes as text; five seconds are what is ordered where nothing is said. */
function readSeconds(body: LedgerCall["body"]): number {
  const seconds =
    typeof body === "string"
      ? body.match(/name="duration_seconds"(?:\r?\n[^\r\n]+)*\r?\n\r?\n(\d+)/)?.[1]
      : (body as { duration_seconds?: number } | undefined)?.duration_seconds
  return Number(seconds ?? 5)
}
