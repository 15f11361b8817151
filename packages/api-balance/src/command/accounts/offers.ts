import {
  type CatalogueEntry,
  type ConsoleOnlyProvider,
  catalogue,
  consoleOnlyProviders,
} from "../../generated/catalogue.js"
import { type RegistryEntry, registry } from "../../generated/registry.js"

/** What a provider offers, as the command prints it. */
export type Offer = Omit<RegistryEntry, "id" | "credentials" | "parameters"> &
  Omit<CatalogueEntry, "keyPages" | "paid"> & {
    readonly provider: RegistryEntry["id"]
    /** Each key with the page where it is made, if that is known. */
    readonly keys: readonly {
      readonly option: string
      readonly variable: string
      readonly page?: CatalogueEntry["keyPages"][string]
    }[]
  }

/** What each provider offers, in the order of the ids. */
const offers: readonly Offer[] = registry.map(({ id, name, supports, environment, credentials }) => {
  const { keyPages, evidence, dashboard, specVersion } = catalogue[id]
  const keys = credentials.map(({ option, variables: [variable] }) => {
    const page = keyPages[option]
    return { option, variable, ...(page && { page }) }
  })
  return { provider: id, name, supports, environment, keys, evidence, dashboard, specVersion }
})

/** What the named providers offer, and which have no endpoint; all of them if none is named. */
export function findOffers(ids: readonly string[]): {
  readonly rows: readonly Offer[]
  readonly consoleOnly: readonly ConsoleOnlyProvider[]
} {
  const isNamed = ({ provider }: { readonly provider: string }) => ids.length === 0 || ids.includes(provider)
  return { rows: offers.filter(isNamed), consoleOnly: consoleOnlyProviders.filter(isNamed) }
}

/** What is known of a provider without an endpoint, as a sentence. */
export function describeConsoleOnly({ name, state, evidence, note, retrieved }: ConsoleOnlyProvider): string {
  return state === "unknown"
    ? `${name}: unknown. It is not established whether an API key can read the balance (${retrieved}).`
    : `${name}: console only. ${note} (${evidence}, ${retrieved})`
}

/** The weakest evidence of what a provider reports. */
export function findWeakest({ evidence }: Offer): string {
  return (["inferred", "reported", "observed"] as const).find((kind) => evidence[kind]) ?? "documented"
}
