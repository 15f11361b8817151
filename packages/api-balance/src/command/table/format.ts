import { type Amount, formatAmount, type Period, roundAmount, toAmount } from "@api-balance/core"
import { isAbsence } from "../model/account-row.js"
import { type Cell, unreported } from "./table.js"

/** The name of an account: "vinci", or "vinci (team-a)". */
export function formatAccountRef(provider: string, account?: string): string {
  return account === undefined ? provider : `${provider} (${account})`
}

/** A period for people: "last 30 days", "2026-11", "2026-11-23", "all time". */
export function formatPeriod({ kind, start = "", end = "" }: Period): string {
  if (kind === "all-time") return "all time"
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000)
  if (kind === "rolling") return days === 1 ? "last day" : `last ${days} days`
  if (start === "") return "current"
  return days === 1 ? start.slice(0, 10) : start.slice(0, 7)
}

/** A time for people, to the second: "2026-11-23 12:00:00Z". */
export function formatTime(at: string): string {
  return at.replace("T", " ").replace(/\.\d+/, "")
}

/** The age of a value: "3 min". */
export function formatAge(at: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000))
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}

/** An amount for people, with at most six decimals. */
export function showAmount(amount: Amount): string {
  return formatAmount(roundAmount(amount, 6))
}

/**
 * The cell of an amount that the provider may not report; `per` is a period: "100 DIEM per day". A terminal of limited width
 * shows two decimals of an amount of 1 or more, rounded toward zero: never more than there is.
 */
export function toAmountCell(amount: Amount | undefined, per?: string): Cell {
  if (!amount) return unreported
  const suffix = per === undefined ? "" : ` per ${per}`
  return {
    text: showAmount(amount) + suffix,
    brief: showAmount(cutDecimals(amount)) + suffix,
    unit: amount.unit + suffix,
  }
}

function cutDecimals({ value, unit }: Amount): Amount {
  const [whole = "", fraction = ""] = value.split(".")
  return /^-?0$/.test(whole)
    ? { value, unit }
    : toAmount(`${whole}.${fraction}0`.slice(0, whole.length + 3), unit)
}

/** The cell for a value whose request failed. */
export function toFailureCell(error: Error): Cell {
  const note = error.message
  return isAbsence(error)
    ? { text: "no billing", style: "dim", note }
    : { text: "failed", style: "red", note }
}
