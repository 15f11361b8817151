import {
  type Amount,
  add,
  isAtLeast,
  multiply,
  roundAmount,
  toAmount,
  toCalendarPeriod,
} from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { CounterReader } from "./create-counter-reader.js"
import { findBasis } from "./find-basis.js"
import type { MonthSpend } from "./month-spend.js"
import { pickBestSource } from "./pick-best-source.js"
import type { Span } from "./span.js"
import { blur, sumPeriod } from "./sum-period.js"
import { toRates } from "./to-rates.js"
import { day } from "./windows.js"

/** The known spending of one unit. */
export interface Spending {
  readonly accountRef: AccountRef & { readonly bucket?: string }
  readonly unit: string
  /** The amounts of all charges of this month. */
  readonly charges?: readonly Amount[]
  readonly counter?: CounterReader
  /** From balance decreases. */
  readonly spans: readonly Span[]
}

/** What was spent in the current month, from the most accurate source; undefined if there is none. */
export function toMonthSpend(spending: Spending, now: number): MonthSpend | undefined {
  const month = toCalendarPeriod(new Date(now), "month")
  const known = findSpent(spending, month, now)
  if (!known) return undefined
  const projected = project(known, spending, month, now)
  return { ...spending.accountRef, month, ...known, ...(projected && { projected }) }
}

type Known = Pick<MonthSpend, "spent" | "source" | "covered" | "complete">

function findSpent(
  { unit, charges, counter, spans }: Spending,
  month: MonthSpend["month"],
  now: number,
): Known | undefined {
  const start = Date.parse(month.start ?? "")
  if (charges) {
    const nothing = toAmount(0, unit)
    const spent = charges.reduce(add, nothing)
    return {
      spent: isAtLeast(spent, nothing) ? spent : nothing,
      source: "charges",
      covered: toCovered(start, now),
      complete: true,
    }
  }
  const { at = 0, spent, period } = counter?.count() ?? {}
  if (spent && period?.kind === "calendar" && period.start === month.start && period.end === month.end)
    return { spent, source: "month", covered: toCovered(start, at), complete: true }
  const growth = period?.kind === "all-time" ? sumPeriod(counter?.spans ?? [], unit, { start }) : undefined
  const falls = sumPeriod(spans, unit, { start })
  const truest = pickBestSource([growth ?? [], falls ?? []].flat())
  if (!truest) return undefined
  const { first, last, hidden, spent: sum } = truest
  return {
    spent: sum,
    source: truest === growth ? "total" : "balance",
    covered: toCovered(Math.max(start, first.from), last.to),
    complete: first.from <= start + blur && hidden === 0,
  }
}

function toCovered(start: number, end: number): MonthSpend["covered"] {
  return { kind: "calendar", start: new Date(start).toISOString(), end: new Date(end).toISOString() }
}

/** The rest of the month at the burn rate of the longest known period. */
function project(
  { spent, covered }: Known,
  { unit, counter, spans }: Spending,
  month: MonthSpend["month"],
  now: number,
): MonthSpend["projected"] {
  const basis = findBasis(toRates([counter?.spans ?? [], spans], unit, now))
  if (!basis) return undefined
  const rest = (Date.parse(month.end ?? "") - Date.parse(covered.end ?? "")) / day
  const doubt = basis.pace.spread(rest)
  const nothing = toAmount(0, unit)
  const reach = (doubts: number) => {
    // As text, because a number this large may lose precision.
    const more = add(multiply(basis.perDay, rest), toAmount(String((doubt ?? 0) * rest * doubts), unit))
    return roundAmount(add(spent, isAtLeast(more, nothing) ? more : nothing), 6)
  }
  return {
    estimate: reach(0),
    ...(doubt !== undefined && { range: { least: reach(-1), most: reach(1) } }),
  }
}
