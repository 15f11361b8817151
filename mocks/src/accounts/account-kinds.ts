import type { ProviderId } from "../generated/provider-ids.js"
import type { AccountKind } from "../ledger/account-kind.js"
import { type ContentStatsOptions, contentstats } from "./contentstats.js"
import { type ShortGeniusOptions, shortgenius } from "./shortgenius.js"
import { type VendoOptions, vendo } from "./vendo.js"
import { type VeniceOptions, venice } from "./venice.js"
import { type VinciOptions, vinci } from "./vinci.js"

/** What may be given for an account, by provider. */
export interface AccountOptions {
  readonly contentstats: ContentStatsOptions
  readonly shortgenius: ShortGeniusOptions
  readonly vendo: VendoOptions
  readonly venice: VeniceOptions
  readonly vinci: VinciOptions
}

/** How accounts move, by provider. */
export const accountKinds: Readonly<Record<ProviderId, AccountKind>> = {
  contentstats,
  shortgenius,
  vendo,
  venice,
  vinci,
}
