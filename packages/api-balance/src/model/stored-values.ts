import type { Balance, Bucket, SpendCap, Usage } from "@api-balance/core"

/** Whether a value is an exact amount. */
function isAmount(value: unknown): boolean {
  return isRecord(value) && isDecimal(value.value) && typeof value.unit === "string" && value.unit !== ""
}

/** Whether a value is a balance of exact amounts, without a negative pending amount. */
export function isBalance(value: unknown): value is Balance {
  return (
    isRecord(value) &&
    isListOf(value.buckets, isBucket) &&
    (value.owed === undefined || isListOf(value.owed, isAmount)) &&
    (value.canSpend === undefined || typeof value.canSpend === "boolean") &&
    isTextOrAbsent(value.topUpUrl)
  )
}

function isBucket(value: unknown): value is Bucket {
  if (!isRecord(value)) return false
  const { id, available, pending, creditLine, allotment } = value
  return (
    typeof id === "string" &&
    isAmount(available) &&
    (pending === undefined || (isAmount(pending) && !isNegative(pending))) &&
    (creditLine === undefined || isAmount(creditLine)) &&
    (allotment === undefined ||
      (isRecord(allotment) && isAmount(allotment.amount) && isTextOrAbsent(allotment.renewsAt)))
  )
}

/** Whether a value is a usage of exact amounts. */
export function isUsage(value: unknown): value is Usage {
  return (
    isRecord(value) &&
    isPeriod(value.period) &&
    isListOf(value.spent, isAmount) &&
    isRecord(value.quantities) &&
    Object.values(value.quantities).every(isDecimal)
  )
}

/** Whether a value is a list of spend caps of exact amounts, each in one unit. */
export function isSpendCaps(value: unknown): value is readonly SpendCap[] {
  return isListOf(value, (cap) => {
    if (!isRecord(cap)) return false
    const { id, limit, spent, period } = cap
    return (
      typeof id === "string" &&
      isAmount(limit) &&
      (spent === undefined || (isAmount(spent) && isOfOneUnit(limit, spent))) &&
      isPeriod(period)
    )
  })
}

function isPeriod(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.kind === "string" &&
    [value.start, value.end].every(
      (time) => time === undefined || (typeof time === "string" && !Number.isNaN(Date.parse(time))),
    )
  )
}

function isDecimal(value: unknown): boolean {
  return typeof value === "string" && /^-?\d{1,800}(\.\d{1,800})?$/.test(value)
}

const isNegative = (amount: unknown) => isRecord(amount) && String(amount.value).startsWith("-")
const isOfOneUnit = (a: unknown, b: unknown) => isRecord(a) && isRecord(b) && a.unit === b.unit
const isTextOrAbsent = (value: unknown) => value === undefined || typeof value === "string"

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
