import { type ContentStatsOptions, contentstats } from "../accounts/contentstats.js"
import { type ShortGeniusOptions, shortgenius } from "../accounts/shortgenius.js"
import { type VendoOptions, vendo } from "../accounts/vendo.js"
import { type VeniceOptions, venice } from "../accounts/venice.js"
import { type VinciOptions, vinci } from "../accounts/vinci.js"
import type { ProviderId } from "../generated/provider-ids.js"
import type { AccountKind } from "./account-kind.js"

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
