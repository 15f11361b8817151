import type { Amount } from "@api-balance/core"

/** The JSON number of an amount: only a body is written in such numbers, nothing is computed with them. */
export function toNumber({ value }: Amount): number {
  return Number(value)
}
