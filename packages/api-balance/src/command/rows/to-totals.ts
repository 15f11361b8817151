import { type Amount, add, type Balance, type Bucket, compare, subtract, toAmount } from "@api-balance/core"
import { type AccountRow, isAbsence } from "../model/account-row.js"
import type { JoinedRow } from "./join-rows.js"

/** What is available of one currency at several providers. */
export interface Total {
  readonly amount: Amount
  /** The providers whose money is counted. */
  readonly providers: readonly string[]
  /** Set if there may be more: of several figures of one provider, only the largest is counted. */
  readonly atLeast?: true
  /** What is left out, and why. */
  readonly without?: readonly LeftOut[]
}

type Doubt = "stale" | "cannot spend" | "owes money" | "renews" | "overdrawn" | "credit line"

/** What a total leaves out: figures of an account, or only its credit line. */
export interface LeftOut extends Pick<AccountRow, "provider" | "account"> {
  readonly reason: Doubt | "failed" | "may be the same money"
}

/** A figure in the currency of a total: money of the account, or why it is not certain. */
interface Figure extends Pick<AccountRow, "provider" | "account"> {
  readonly own: Amount | Doubt
  readonly isLent: boolean
}

/**
 * One total per currency that at least two providers have; uncertain money is left out:
 * - Credits, points and similar units are never added: one provider's credit is not another's.
 * - Spend caps are not money, and spent amounts have different periods.
 * - A credit line is lent, so it is subtracted. Who owes money, is overdrawn or cannot spend may have none.
 * - An allotment expires, so it is not kept until it is needed. Pending charges are subtracted by the provider already.
 * - A stale figure may be spent by now, and a failed one is unknown.
 * - Keys of one provider may belong to one account, and its buckets may overlap: only the largest figure is counted.
 */
export function toTotals(rows: readonly JoinedRow[]): Total[] {
  const failed = rows.filter(({ error, balance }) => error && !balance && !isAbsence(error))
  const currencies = new Set(Intl.supportedValuesOf("currency"))
  const units = rows.flatMap(({ balance }) => balance?.buckets.map(({ available }) => available.unit) ?? [])
  return [...new Set(units)]
    .filter((unit) => currencies.has(unit))
    .sort()
    .flatMap((unit) => {
      const figures = rows.flatMap((row) => toFigures(row, unit))
      return toTotal(unit, figures, failed) ?? []
    })
}

function toTotal(unit: string, figures: readonly Figure[], failed: readonly AccountRow[]): Total | undefined {
  const largest = new Map<string, { readonly figure: Figure; readonly own: Amount }>()
  for (const figure of figures) {
    const { provider, own } = figure
    const known = largest.get(provider)
    if (typeof own !== "string" && (!known || compare(own, known.own) > 0))
      largest.set(provider, { figure, own })
  }
  if (largest.size < 2) return undefined
  const counted = new Set([...largest.values()].map(({ figure }) => figure))
  const without = [
    ...figures.flatMap((figure) => explainLeftOut(figure, counted.has(figure))),
    ...failed.map((row) => toLeftOut(row, "failed")),
  ]
  return {
    amount: [...largest.values()].reduce((sum, { own }) => add(sum, own), toAmount(0, unit)),
    providers: [...largest.keys()],
    ...(without.some(({ reason }) => reason === "may be the same money") && { atLeast: true }),
    ...(without.length > 0 && { without }),
  }
}

function toFigures({ balance, provider, account, stale }: JoinedRow, unit: string): Figure[] {
  const accountRef = { provider, ...(account !== undefined && { account }) }
  return (balance?.buckets ?? [])
    .filter(({ available }) => available.unit === unit)
    .map((bucket) => ({
      ...accountRef,
      own: stale ? "stale" : readOwn(bucket, balance),
      isLent: bucket.creditLine !== undefined && isPositive(bucket.creditLine),
    }))
}

function readOwn({ available, creditLine, allotment }: Bucket, balance: Balance | undefined): Figure["own"] {
  if (balance?.canSpend === false) return "cannot spend"
  if (balance?.owed?.some(isPositive)) return "owes money"
  if (allotment) return "renews"
  if (creditLine && creditLine.unit !== available.unit) return "credit line"
  const own = creditLine ? subtract(available, creditLine) : available
  return own.value.startsWith("-") ? "overdrawn" : own
}

function explainLeftOut(figure: Figure, isCounted: boolean): LeftOut[] {
  if (typeof figure.own === "string") return [toLeftOut(figure, figure.own)]
  if (!isCounted) return [toLeftOut(figure, "may be the same money")]
  return figure.isLent ? [toLeftOut(figure, "credit line")] : []
}

function toLeftOut(
  { provider, account }: Pick<AccountRow, "provider" | "account">,
  reason: LeftOut["reason"],
): LeftOut {
  return { provider, ...(account !== undefined && { account }), reason }
}

function isPositive(amount: Amount): boolean {
  return compare(amount, toAmount(0, amount.unit)) > 0
}
