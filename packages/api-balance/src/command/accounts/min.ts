import { type Amount, isAtLeast, parseAmount, toAmount } from "@api-balance/core"
import { InvalidArgumentError } from "commander"
import { findSimilar } from "../options/find-similar.js"
import { findEntries } from "./known-providers.js"

/** The minimum that a provider must have: `vinci=5USD`, `venice/diem=10DIEM`. */
export interface Min {
  readonly provider: string
  readonly bucket?: string
  readonly amount: Amount
}

/**
 * Parses one minimum and appends it to the previous ones.
 * @throws InvalidArgumentError
 */
export function parseMin(text: string, before: readonly Min[] = []): readonly Min[] {
  const [, provider = "", bucket, amount = ""] = text.match(/^([^=/]+)(?:\/([^=]+))?=(.*)$/) ?? []
  const ids = findEntries().map(({ id }) => id)
  if (!ids.includes(provider)) {
    const similar = findSimilar(provider, ids)
    throw new InvalidArgumentError(
      similar !== undefined
        ? `There is no provider "${provider}". Did you mean "${similar}"?`
        : `Use <provider>=<amount>, such as vinci=5USD, or <provider>/<bucket>=<amount>, with one of ${ids.join(", ")}.`,
    )
  }
  // parseAmount would read an exponent as a unit: "1e3USD".
  const min = /^\d+(\.\d+)? ?[a-z][a-z_-]*$/i.test(amount) ? parseAmount(amount) : undefined
  if (!min || isAtLeast(toAmount(0, min.unit), min))
    throw new InvalidArgumentError("Use a number above 0 and a unit as the amount, such as 5USD or 0.5DIEM.")
  return [...before, { provider, ...(bucket !== undefined && { bucket }), amount: min }]
}
