import type { ProviderOptions } from "@api-balance/core"
import type { RegistryEntry } from "../../generated/registry.js"
import type { AnyProvider } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"

/** A provider of the registry, or of a module that a config file names. */
export interface Entry extends Omit<RegistryEntry, "id" | "specVersion"> {
  readonly id: string
  /** A provider that has no spec has none. */
  readonly specVersion?: string
  readonly create: (options: ProviderOptions) => AnyProvider
}

/** A key of a provider that may be asked. */
export interface Account {
  readonly entry: Entry
  /** Its label, where the config file gives one. */
  readonly label?: string
  /** The environment variable that holds its usual key. */
  readonly variable: string
  /** The variables that the config file names for this account, by the options that get what they hold. */
  readonly named: Readonly<Record<string, string>>
  readonly create: (options: ProviderOptions) => AnyProvider
}

/** Whose the answers of an account are. */
export function toAccountRef({ entry: { id }, label }: Account): AccountRef {
  return { provider: id, ...(label !== undefined && { account: label }) }
}
