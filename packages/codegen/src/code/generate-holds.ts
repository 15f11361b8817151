import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** The providers that set money aside during a call, which is what tells a hold from a top-up. */
export function generateHolds(specs: readonly ProviderSpec[]): string {
  const ids = specs.filter(({ document }) => document.info["x-provider"].hold).map(({ id }) => id)
  return `${generatedNotice("//", "specs")}/** The providers that set money aside during a call and give back what it did not cost. */
export const holdingProviders: readonly string[] = ${JSON.stringify(ids)}
`
}
