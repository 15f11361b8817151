import type { ProviderOptions } from "@api-balance/core"
import type { RegistryEntry } from "../../generated/registry.js"
import type { AnyProvider } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"
import type { KeyCommand } from "./read-key.js"

/** A provider of the registry, or of a module that a config file names. */
export interface Entry extends Omit<RegistryEntry, "id"> {
  readonly id: string
  /** A provider that has no spec has none. */
  readonly specVersion?: string
  readonly create: (options: ProviderOptions) => AnyProvider
}

/** An account to make requests for. */
export interface Account {
  readonly entry: Entry
  /** The label from the config file, if it has one. */
  readonly label?: string
  /** The environment variable that usually holds its key. */
  readonly variable: string
  /** The variables that the config file sets for this account, by the option that receives their value. */
  readonly named: Readonly<Record<string, string>>
  /** The commands that print its keys, by the option that receives what they print. */
  readonly commands: Readonly<Record<string, KeyCommand>>
  readonly create: (options: ProviderOptions) => AnyProvider
}

/** Identifies the account that a row belongs to. */
export function toAccountRef({ entry: { id }, label }: Account): AccountRef {
  return { provider: id, ...(label !== undefined && { account: label }) }
}
