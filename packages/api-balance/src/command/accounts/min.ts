import { type Amount, isAtLeast, parseAmount, toAmount } from "@api-balance/core"
import { InvalidArgumentError } from "commander"
import { registry } from "../../generated/registry.js"

/** What a provider is to have at least: `vinci=5USD`, `venice/diem=10DIEM`. */
export interface Min {
  readonly provider: string
  readonly bucket?: string
  readonly amount: Amount
}

/**
 * Adds what a provider is to have at least to those before it.
 * @throws InvalidArgumentError
 */
export function parseMin(text: string, before: readonly Min[] = []): readonly Min[] {
  const [, provider = "", bucket, amount = ""] = text.match(/^([^=/]+)(?:\/([^=]+))?=(.*)$/) ?? []
  if (!registry.some(({ id }) => id === provider))
    throw new InvalidArgumentError(
      `It is <provider>=<amount>, such as vinci=5USD, or <provider>/<bucket>=<amount>, with one of ${registry.map(({ id }) => id).join(", ")}.`,
    )
  // An exponent would be read as a unit: "1e3USD".
  const min = /^\d+(\.\d+)? ?[a-z][a-z_-]*$/i.test(amount) ? parseAmount(amount) : undefined
  if (!min || isAtLeast(toAmount(0, min.unit), min))
    throw new InvalidArgumentError("The amount is a number above 0 and a unit, such as 5USD or 0.5DIEM.")
  return [...before, { provider, ...(bucket !== undefined && { bucket }), amount: min }]
}
