import { type Amount, add, type Balance, type Bucket, compare, subtract, toAmount } from "@api-balance/core"
import { type Answer, isAbsence } from "../model/answer.js"
import type { JoinedRow } from "./join-rows.js"

/** What is available of one currency at several providers. */
export interface Total {
  readonly amount: Amount
  /** The providers whose money is counted. */
  readonly providers: readonly string[]
  /** Set if there may be more: of several figures of one provider, only the largest is counted. */
  readonly atLeast?: true
  /** The accounts that are left out, and why. */
  readonly without?: readonly LeftOut[]
}

/** An account that a total leaves out. */
export interface LeftOut extends Pick<Answer, "provider" | "account"> {
  readonly reason:
    | "failed"
    | "stale"
    | "cannot spend"
    | "owes money"
    | "renews"
    | "overdrawn"
    | "unclear credit"
}

interface Figure extends Pick<Answer, "provider" | "account"> {
  readonly own: Amount | LeftOut["reason"]
}

/**
 * One total per currency of which at least two providers have money; a doubt leaves money out:
 * - Credits, points and the like are never added: one provider's credit is not another's.
 * - Spend caps are no money, and spent amounts have different periods.
 * - Money that is lent (a credit line) is subtracted. Who owes money, is overdrawn or cannot spend may have none.
 * - An allotment expires, so it is not kept until it is needed. Pending charges are subtracted by the provider already.
 * - A stale figure may be spent by now, and a failed one is unknown.
 * - Keys of one provider may belong to one account, and its buckets may overlap: only the largest figure is counted.
 */
export function toTotals(rows: readonly JoinedRow[]): Total[] {
  const failed = rows.filter(({ error, balance }) => error && !balance && !isAbsence(error))
  const unknown = failed.map((row) => toLeftOut(row, "failed"))
  const currencies = new Set(Intl.supportedValuesOf("currency"))
  const units = new Set(
    rows.flatMap(({ balance }) => balance?.buckets.map(({ available }) => available.unit) ?? []),
  )
  return [...units]
    .filter((unit) => currencies.has(unit))
    .sort()
    .flatMap((unit) => toTotal(unit, rows, unknown) ?? [])
}

function toTotal(unit: string, rows: readonly JoinedRow[], unknown: readonly LeftOut[]): Total | undefined {
  const figures = rows.flatMap((row) => toFigures(row, unit))
  const owned = figures.flatMap(({ provider, own }) => (typeof own === "string" ? [] : { provider, own }))
  const providers = [...new Set(owned.map(({ provider }) => provider))]
  if (providers.length < 2) return undefined
  const largest = providers.map((id) =>
    owned.flatMap(({ provider, own }) => (provider === id ? own : [])).reduce(toLarger),
  )
  const leftOut = figures.flatMap((figure) =>
    typeof figure.own === "string" ? toLeftOut(figure, figure.own) : [],
  )
  const without = [...leftOut, ...unknown]
  return {
    amount: largest.reduce((sum, amount) => add(sum, amount), toAmount(0, unit)),
    providers,
    ...(owned.length > providers.length && { atLeast: true }),
    ...(without.length > 0 && { without }),
  }
}

function toFigures(row: JoinedRow, unit: string): Figure[] {
  const { balance, provider, account, stale } = row
  const accountRef = { provider, ...(account !== undefined && { account }) }
  return (balance?.buckets ?? [])
    .filter(({ available }) => available.unit === unit)
    .map((bucket) => ({ ...accountRef, own: stale ? "stale" : readOwn(bucket, balance) }))
}

/** The money of the account in a bucket, or why it is not certain. */
function readOwn({ available, creditLine, allotment }: Bucket, balance: Balance | undefined): Figure["own"] {
  const { unit } = available
  const isPositive = (amount: Amount) => compare(amount, toAmount(0, amount.unit)) > 0
  if (balance?.canSpend === false) return "cannot spend"
  if (balance?.owed?.some(isPositive)) return "owes money"
  if (allotment) return "renews"
  if (creditLine && creditLine.unit !== unit) return "unclear credit"
  const own = creditLine ? subtract(available, creditLine) : available
  return own.value.startsWith("-") ? "overdrawn" : own
}

function toLarger(left: Amount, right: Amount): Amount {
  return compare(left, right) >= 0 ? left : right
}

function toLeftOut(
  { provider, account }: Pick<Answer, "provider" | "account">,
  reason: LeftOut["reason"],
): LeftOut {
  return { provider, ...(account !== undefined && { account }), reason }
}
