import { type Amount, formatAmount, type Period, roundAmount } from "@api-balance/core"
import { isAbsence } from "../model/answer.js"
import { untold } from "./table.js"

/** Whose line it is: "vinci", or "vinci (team-a)". */
export function formatAccountRef(provider: string, account?: string): string {
  return account === undefined ? provider : `${provider} (${account})`
}

/** A period for people: "last 30 days", "2026-11", "2026-11-23", "all time". */
export function formatPeriod({ kind, start = "", end = "" }: Period): string {
  if (kind === "all-time") return "all time"
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000)
  if (kind === "rolling") return days === 1 ? "last day" : `last ${days} days`
  return days === 1 ? start.slice(0, 10) : start.slice(0, 7)
}

/** How old a figure is that was kept from before: "3 min". */
export function showAge({ at, stale }: { readonly at?: string; readonly stale?: true }, now: number): string {
  if (!stale || at === undefined) return untold
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000))
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}

/** An amount for a table, with six decimals at most. */
export function showAmount(amount: Amount | undefined): string {
  return amount ? formatAmount(roundAmount(amount, 6)) : untold
}

/** What stands in place of a figure that could not be had. */
export function showFailure(error: Error): string {
  return isAbsence(error) ? "no billing" : "failed"
}
