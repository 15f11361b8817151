import type { ConsoleOnly } from "../document/console-only.ts"
import { countEvidence } from "../document/count-evidence.ts"
import { findKeyPages } from "../document/find-credentials.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates what only the command that lists the providers needs: evidence, where keys are made, who has no route. */
export function generateCatalogue(
  specs: readonly ProviderSpec[],
  { retrieved, providers }: ConsoleOnly,
): string {
  const entries = specs.map(({ id, document }) => {
    const facts = { evidence: Object.fromEntries(countEvidence(document)), keyPages: findKeyPages(document) }
    return `  ${JSON.stringify(id)}: ${JSON.stringify(facts)},\n`
  })
  const routeless = providers.map(({ id, name, state, note, "x-evidence": evidence }) => {
    const facts = { provider: id, name, state, evidence, note, retrieved }
    return `  ${JSON.stringify(facts)},\n`
  })
  return `${generatedNotice("//", "specs")}import type { ProviderId } from "./registry.js"

/** How something is known. */
type Evidence = "documented" | "reported" | "inferred" | "observed"

/** The number of operations per kind of evidence, and the page where each key is made, by option, if it is known. */
export interface CatalogueEntry {
  readonly evidence: Readonly<Partial<Record<Evidence, number>>>
  readonly keyPages: Readonly<Record<string, { readonly url: string; readonly evidence: Evidence }>>
}

/** A well-known provider without a package; "unknown" means that nobody has established whether there is a route. */
export interface RoutelessProvider {
  readonly provider: string
  readonly name: string
  readonly state: "console only" | "unknown"
  readonly evidence?: Evidence
  readonly note?: string
  /** The date of the facts. */
  readonly retrieved: string
}

/** What the list of providers shows beside the registry. */
export const catalogue: Readonly<Record<ProviderId, CatalogueEntry>> = {
${entries.join("")}}

/** The well-known providers without a package, in the order of their ids. */
export const routelessProviders: readonly RoutelessProvider[] = [
${routeless.join("")}]
`
}
