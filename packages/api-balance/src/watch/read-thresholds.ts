import { type Amount, InvalidOptionError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import { type Price, toPrice } from "../model/price.js"
import { readKey } from "./read-key.js"
import { readPercent } from "./read-percent.js"
import type { Threshold } from "./threshold.js"

/**
 * Parses the option `low`, the most specific thresholds first.
 * @throws InvalidOptionError if a key matches no account, or a value is neither an amount nor a percentage
 */
export function readThresholds(
  low: Readonly<Record<string, Price>>,
  all: readonly AccountRef[],
): Threshold[] {
  const closeness = ({ account, bucket }: Threshold) => (account === undefined ? 0 : 2) + (bucket ? 1 : 0)
  return Object.entries(low)
    .map(([key, value]) => ({ ...readTarget(key, all), ...readValue(key, value) }))
    .sort((left, right) => closeness(right) - closeness(left))
}

function readTarget(key: string, all: readonly AccountRef[]): Threshold {
  const { provider, account, bucket } = readKey(key)
  const found = all.filter((accountRef) => accountRef.provider === provider)
  const named = (names: readonly string[]) => [...new Set(names)].join(", ")
  if (found.length === 0)
    throw refuse(
      `names "${key}", but a key is one of: ${named(all.map(({ provider }) => provider))}; or one of their buckets ("venice/diem")`,
    )
  if (account !== undefined && !found.some((accountRef) => accountRef.account === account))
    throw refuse(
      `names "${key}", but the accounts of ${provider} are: ${named(found.map(({ account }) => account ?? "(none)"))}`,
    )
  return { key, provider, ...(account !== undefined && { account }), ...(bucket !== undefined && { bucket }) }
}

function readValue(key: string, value: Price): { amount: Amount } | { share: string } {
  const share = typeof value === "string" ? readPercent(value) : undefined
  if (share) return { share }
  try {
    const amount = toPrice(value)
    if (amount.value !== "0") return { amount }
  } catch {
    // The error below explains it.
  }
  throw refuse(
    `needs an amount above 0, such as "5 USD", or a percentage below 100, such as "20%", for "${key}"`,
  )
}

function refuse(problem: string): InvalidOptionError {
  return new InvalidOptionError(problem, { option: "low" })
}
