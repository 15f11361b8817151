import { type Amount, add, toAmount } from "@api-balance/core"
import type { LedgerResponse } from "../../ledger/ledger.js"
import { toMilliseconds, toTimestamp } from "../../ledger/time.js"
import { toFixed, toNumber } from "../../ledger/write-amounts.js"
import { findLimit, findPurse } from "./purse.js"
import type { State } from "./state.js"

/** Each account has one key. */
export const key = { id: "e28e82dc-9df2-4b47-b726-d0a222ef2ab5", description: "Example API Key" }

/** The list of keys. */
export function answerKeys(state: State, at: number): LedgerResponse {
  return { status: 200, body: { object: "list", data: [describeKey(state, at)] } }
}

/** One key, by its id. */
export function answerKey(state: State, id: string | undefined, at: number): LedgerResponse {
  return id === key.id
    ? { status: 200, body: { data: describeKey(state, at) } }
    : { status: 400, body: { error: "API key not found" } }
}

/** The permissions of a key, and the end of the epoch. */
export function answerRateLimits(state: State): LedgerResponse {
  const purse = findPurse(state)
  return {
    status: 200,
    body: {
      data: {
        accessPermitted: purse !== undefined && findLimit(state, purse) === undefined,
        apiTier: { id: "paid", isCharged: true },
        balances: {
          ...(state.balance && { USD: toNumber(state.balance) }),
          ...(state.diem && { DIEM: toNumber(state.diem) }),
        },
        keyExpiration: null,
        nextEpochBegins: toTimestamp(state.epochEndsAt),
        rateLimits: [],
      },
    },
  }
}

function describeKey(state: State, at: number) {
  const { usdLimit, diemLimit, limitPeriod, usedUsd, usedDiem, entries } = state
  const lately = entries.filter((entry) => entry.at > at - toMilliseconds("7d")).map(({ amount }) => amount)
  const isDiem = ({ unit }: Amount) => unit === "DIEM"
  return {
    ...key,
    apiKeyType: "ADMIN",
    createdAt: null,
    expiresAt: null,
    lastUsedAt: entries.length > 0 ? toTimestamp(entries[entries.length - 1]?.at ?? at) : null,
    last6Chars: "2V2jNW",
    consumptionLimits: {
      usd: usdLimit && toNumber(usdLimit),
      diem: diemLimit && toNumber(diemLimit),
      vcu: null,
    },
    limitPeriod,
    ...((usdLimit || diemLimit) && {
      currentPeriodUsage: { usd: toFixed(usedUsd, 4), diem: toFixed(usedDiem, 4) },
    }),
    usage: {
      trailingSevenDays: {
        usd: toFixed(sum(lately.filter((amount) => !isDiem(amount))), 4),
        vcu: "0.0000",
        diem: toFixed(sum(lately.filter(isDiem)), 4),
      },
    },
  }
}

function sum(amounts: readonly Amount[]): Amount {
  return amounts.map(({ value }) => toAmount(value, "")).reduce(add, toAmount(0, ""))
}
