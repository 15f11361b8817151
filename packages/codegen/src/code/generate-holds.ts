import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates the list of providers that hold an amount during a call, which distinguishes a released hold from a top-up. */
export function generateHolds(specs: readonly ProviderSpec[]): string {
  const ids = specs.filter(({ document }) => document.info["x-provider"].hold).map(({ id }) => id)
  return `${generatedNotice("//", "specs")}/** The providers that hold an amount during a call and release what it did not cost. */
export const holdingProviders: readonly string[] = ${JSON.stringify(ids)}
`
}
