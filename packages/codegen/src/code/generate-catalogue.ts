import type { ConsoleOnly } from "../document/console-only.ts"
import { countEvidence } from "../document/count-evidence.ts"
import { findKeyPages } from "../document/find-credentials.ts"
import { findOperations } from "../document/find-operations.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates what only the command shows of a provider, so that applications do not ship it; and the providers without an endpoint. */
export function generateCatalogue(
  specs: readonly ProviderSpec[],
  { retrieved, providers }: ConsoleOnly,
): string {
  const entries = specs.map(({ id, document }) => {
    const facts = {
      specVersion: document.info.version,
      evidence: Object.fromEntries(countEvidence(document)),
      keyPages: findKeyPages(document),
      dashboard: document.info["x-provider"].dashboard,
      paid: findOperations(document)
        .filter(({ operation }) => operation.tags?.includes("Spending"))
        .flatMap(({ operation }) => operation["x-resources"] ?? []),
    }
    return `  ${JSON.stringify(id)}: ${JSON.stringify(facts)},\n`
  })
  const consoleOnly = providers.map(({ id, name, state, note, "x-evidence": evidence }) => {
    const facts = { provider: id, name, state, evidence, note, retrieved }
    return `  ${JSON.stringify(facts)},\n`
  })
  return `${generatedNotice("//", "specs")}import type { ProviderId } from "./registry.js"

/** How something is known. */
type Evidence = "documented" | "reported" | "inferred" | "observed"

/**
 * The version of the documentation that the spec is based on, the number of operations per kind of evidence, the page where
 * each key is made, by option, if it is known, what only the provider's own dashboard can do, and which reports cost money.
 */
export interface CatalogueEntry {
  readonly specVersion: string
  readonly evidence: Readonly<Partial<Record<Evidence, number>>>
  readonly keyPages: Readonly<Record<string, { readonly url: string; readonly evidence: Evidence }>>
  readonly dashboard: readonly string[]
  readonly paid: readonly string[]
}

/** A well-known provider without a package; "unknown" means that nobody has established whether there is an endpoint. */
export interface ConsoleOnlyProvider {
  readonly provider: string
  readonly name: string
  readonly state: "console only" | "unknown"
  readonly evidence?: Evidence
  readonly note?: string
  /** The date of the facts. */
  readonly retrieved: string
}

/** What the command shows of each provider beside the registry. */
export const catalogue: Readonly<Record<ProviderId, CatalogueEntry>> = {
${entries.join("")}}

/** The well-known providers without a package, in the order of their ids. */
export const consoleOnlyProviders: readonly ConsoleOnlyProvider[] = [
${consoleOnly.join("")}]
`
}
