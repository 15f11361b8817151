import type { ProviderOptions } from "@api-balance/core"
import type { AnyProvider } from "../../any-provider.js"
import type { registry } from "../../generated/registry.js"

/** A provider of the registry. */
export type Entry = (typeof registry)[number]

/** A key of a provider that may be asked. */
export interface Account {
  readonly entry: Entry
  /** Its label, where the config file gives one. */
  readonly label?: string
  /** The environment variable that holds the key. */
  readonly variable: string
  readonly create: (options: ProviderOptions) => AnyProvider
}
