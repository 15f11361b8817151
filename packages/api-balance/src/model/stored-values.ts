import type { Allotment, Balance, Bucket, SpendCap, Usage } from "@api-balance/core"

const periods: ReadonlySet<unknown> = new Set<Allotment["renews"]>(["day", "week", "month", "year", "epoch"])
// Nothing of ours is deeper; a deeper value could not be written as JSON.
const deepest = 10

/** Whether a value is an exact amount. */
function isAmount(value: unknown): boolean {
  return isRecord(value) && isDecimal(value.value) && typeof value.unit === "string" && value.unit !== ""
}

/** Whether a value is a balance of exact amounts, without a negative pending amount. */
export function isBalance(value: unknown): value is Balance {
  return (
    isRecord(value) &&
    isBounded(value, deepest) &&
    isListOf(value.buckets, isBucket) &&
    isAbsentOr(value.owed, (owed) => isListOf(owed, isAmount)) &&
    isAbsentOr(value.canSpend, isBoolean) &&
    isAbsentOr(value.autoTopUp, isAutoTopUp) &&
    isAbsentOr(value.topUpUrl, isText)
  )
}

function isBucket(value: unknown): value is Bucket {
  if (!isRecord(value)) return false
  const { id, available, pending, creditLine, allotment } = value
  return (
    isText(id) &&
    isAmount(available) &&
    isAbsentOr(pending, (amount) => isAmount(amount) && !isNegative(amount)) &&
    isAbsentOr(creditLine, isAmount) &&
    isAbsentOr(allotment, isAllotment)
  )
}

function isAllotment(value: unknown): boolean {
  return (
    isRecord(value) &&
    isAmount(value.amount) &&
    periods.has(value.renews) &&
    isAbsentOr(value.renewsAt, isTime)
  )
}

function isAutoTopUp(value: unknown): boolean {
  return (
    isRecord(value) &&
    isBoolean(value.on) &&
    isAbsentOr(value.below, isAmount) &&
    isAbsentOr(value.amount, isAmount)
  )
}

/** Whether a value is a usage of exact amounts. */
export function isUsage(value: unknown): value is Usage {
  return (
    isRecord(value) &&
    isBounded(value, deepest) &&
    isPeriod(value.period) &&
    isListOf(value.spent, isAmount) &&
    isRecord(value.quantities) &&
    Object.values(value.quantities).every(isDecimal) &&
    isAbsentOr(value.upTo, isTime)
  )
}

/** Whether a value is a list of spend caps of exact amounts, each in one unit. */
export function isSpendCaps(value: unknown): value is readonly SpendCap[] {
  return isListOf(value, (cap) => {
    if (!isRecord(cap)) return false
    const { id, limit, spent, period, resetsAt } = cap
    return (
      isBounded(cap, deepest) &&
      isText(id) &&
      isAmount(limit) &&
      isAbsentOr(spent, (amount) => isAmount(amount) && isOfOneUnit(limit, amount)) &&
      isPeriod(period) &&
      isAbsentOr(resetsAt, isTime)
    )
  })
}

function isPeriod(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.kind) &&
    [value.start, value.end].every((time) => isAbsentOr(time, isTime))
  )
}

function isDecimal(value: unknown): boolean {
  return typeof value === "string" && /^-?\d{1,800}(\.\d{1,800})?$/.test(value)
}

const isNegative = (amount: unknown) => isRecord(amount) && String(amount.value).startsWith("-")
const isOfOneUnit = (a: unknown, b: unknown) => isRecord(a) && isRecord(b) && a.unit === b.unit
const isText = (value: unknown) => typeof value === "string"
const isBoolean = (value: unknown) => typeof value === "boolean"
const isTime = (value: unknown) => typeof value === "string" && !Number.isNaN(Date.parse(value))
const isAbsentOr = (value: unknown, isValid: (value: unknown) => boolean) =>
  value === undefined || isValid(value)

function isBounded(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isBounded(inner, levels - 1))
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
