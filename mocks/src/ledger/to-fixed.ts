import type { Amount } from "@api-balance/core"

/** An amount as text with at least so many decimals, and all of those that it has. */
export function toFixed({ value }: Amount, decimals: number): string {
  const [whole, fraction = ""] = value.split(".")
  return `${whole}.${fraction.padEnd(decimals, "0")}`
}
