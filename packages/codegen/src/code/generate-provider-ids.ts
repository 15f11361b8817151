import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates the ids of all providers with a mock, as a constant and a type. */
export function generateProviderIds(specs: readonly ProviderSpec[]): string {
  return `${generatedNotice("//", "specs")}/** The ids of all providers. */
export const providerIds = ${JSON.stringify(specs.map(({ id }) => id))} as const

/** The id of a provider. */
export type ProviderId = (typeof providerIds)[number]
`
}
