import type { ProviderId } from "@api-balance/mocks"
import type { AnyProvider, Credential, createVinci, ProviderOptions } from "api-balance"
import { creators } from "../packages/api-balance/src/generated/creators.ts"

/** A provider of ours: unlike any provider, it always reads errors. */
export type OwnProvider = AnyProvider & Pick<ReturnType<typeof createVinci>, "readError">

/** Every create function by its provider's id, for claims that hold for all providers. */
export const createById: Record<
  ProviderId,
  (options: ProviderOptions & { apiKey?: Credential }) => OwnProvider
> = creators
