import type { Runway } from "../../index.js"
import type { BudgetedMonth } from "../forecast/budget.js"
import { type CsvLine, createCsvWriter } from "../rows/create-csv-writer.js"

const columns = {
  provider: "text",
  account: "text",
  bucket: "text",
  at: "text",
  available: "number",
  unit: "text",
  perDayOfHour: "number",
  perDayOfDay: "number",
  perDayOfWeek: "number",
  state: "text",
  daysLeft: "number",
  daysLeftLeast: "number",
  daysLeftMost: "number",
  emptyAt: "text",
  renewsAt: "text",
  month: "text",
  spent: "number",
  source: "text",
  complete: "text",
  projected: "number",
  projectedLeast: "number",
  projectedMost: "number",
  budget: "number",
  verdict: "text",
} as const

type Line = CsvLine<typeof columns>

/** One line per bucket and one per month of an account. */
export const runwayCsvWriter = createCsvWriter<Runway | BudgetedMonth, typeof columns>(columns, (row) => [
  "daysLeft" in row ? toRunwayLine(row) : toMonthLine(row),
])

function toRunwayLine({ provider, account, bucket, at, burnRate, daysLeft, renewsAt }: Runway): Line {
  const { hour, day, week } = burnRate
  const toRate = (rate: Runway["burnRate"]["hour"]) =>
    rate.state === "known" ? rate.perDay.value : undefined
  return {
    provider,
    account,
    bucket: bucket.id,
    at,
    available: bucket.available.value,
    unit: bucket.available.unit,
    perDayOfHour: toRate(hour),
    perDayOfDay: toRate(day),
    perDayOfWeek: toRate(week),
    state: daysLeft.state,
    ...toDays(daysLeft),
    renewsAt: daysLeft.state === "renews-first" ? daysLeft.renewsAt : renewsAt,
  }
}

function toDays(daysLeft: Runway["daysLeft"]): Line {
  if (daysLeft.state !== "falling" && daysLeft.state !== "renews-first") return {}
  return {
    daysLeft: daysLeft.estimate.toFixed(3),
    daysLeftLeast: daysLeft.range?.least.toFixed(3),
    daysLeftMost: daysLeft.range?.most?.toFixed(3),
    emptyAt: daysLeft.state === "falling" ? daysLeft.emptyAt : undefined,
  }
}

function toMonthLine(row: BudgetedMonth): Line {
  const { provider, account, bucket, month, spent, source, complete, projected, budget } = row
  return {
    provider,
    account,
    bucket,
    month: month.start?.slice(0, 7),
    spent: spent.value,
    unit: spent.unit,
    source,
    complete: complete.toString(),
    projected: projected?.estimate.value,
    projectedLeast: projected?.range?.least.value,
    projectedMost: projected?.range?.most.value,
    budget: budget?.amount.value,
    verdict: budget?.verdict,
  }
}
