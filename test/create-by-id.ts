import type { ProviderId } from "@api-balance/mocks"
import type { AnyProvider, CallOptions, Credential, createVinci, ProviderOptions } from "api-balance"
import { readSpec } from "../mocks/src/spec/read-spec.ts"
import { creators } from "../packages/api-balance/src/generated/creators.ts"
import { registry } from "../packages/api-balance/src/generated/registry.ts"

/** A provider of ours: unlike any provider, it always reads errors. */
export type OwnProvider = AnyProvider &
  Pick<ReturnType<typeof createVinci>, "readError"> & {
    /** What it reports first of balance, usage and spend caps. */
    read(options?: CallOptions): Promise<unknown>
  }

type Create = (options: ProviderOptions & { apiKey?: Credential }) => OwnProvider

/** The providers that report anything. */
export const reportingIds = registry.filter(({ supports }) => supports.length > 0).map(({ id }) => id)

/** The other providers, which only read errors. */
export const errorsOnlyIds = registry.filter(({ supports }) => supports.length === 0).map(({ id }) => id)

const specs = await Promise.all(registry.map(({ id }) => readSpec(id)))
/** An example of each part of an account that is in paths, by its variables: a mock checks its format. */
const parts = new Map(
  specs
    .flatMap(({ variables }) => variables.parameters)
    .flatMap(({ names, example }) => names.map((name) => [name, example] as const)),
)

/** Every create function by its provider's id, for claims that hold for all providers; `apiKey` sets each of its keys. */
export const createById = Object.fromEntries(
  registry.map(({ id, credentials, parameters }): [ProviderId, Create] => [
    id,
    ({ apiKey, ...options }) => {
      const keys = apiKey === undefined ? [] : credentials.map(({ option }) => [option, apiKey])
      const given = parameters.map(({ option, variables: [name = ""] }) => [option, parts.get(name)])
      const provider: Omit<OwnProvider, "read"> = creators[id]({
        ...Object.fromEntries([...keys, ...given]),
        ...options,
      })
      const { getBalance, getUsage, getSpendCaps } = provider
      const read = getBalance ?? getUsage ?? getSpendCaps
      return { ...provider, read: read ?? (() => Promise.reject(new Error(`${id} reports nothing`))) }
    },
  ]),
) as Record<ProviderId, Create>
