import type { Amount } from "../model/amount.js"

/** An amount for people, exact: "1,234.50 USD", "90.5 DIEM". */
export function formatAmount({ value, unit }: Amount): string {
  const [whole = "", fraction = ""] = value.split(".")
  const cents = unit === "USD" ? fraction.padEnd(2, "0") : fraction
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${cents && `.${cents}`} ${unit}`
}
