import type { ProviderId } from "@api-balance/mocks"
import {
  type AnyProvider,
  type Credential,
  createContentStats,
  createShortGenius,
  createVendo,
  createVenice,
  createVinci,
  type ProviderOptions,
} from "api-balance"

/** A provider of ours: unlike any provider, it always reads errors. */
export type OwnProvider = AnyProvider & Pick<ReturnType<typeof createVinci>, "readError">

/** Every create function by its provider's id, for claims that hold for all providers. */
export const createById: Record<
  ProviderId,
  (options: ProviderOptions & { apiKey?: Credential }) => OwnProvider
> = {
  contentstats: createContentStats,
  shortgenius: createShortGenius,
  vendo: createVendo,
  venice: createVenice,
  vinci: createVinci,
}
