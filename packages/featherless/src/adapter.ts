import type { BalanceProvider } from "@api-balance/core"
import { createProvider, findText, type ProviderMethods, readAmount } from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { FeatherlessOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Featherless AI: the prepaid credits of an organisation in USD, reported to the key of an admin. */
export interface Featherless extends BalanceProvider<paths, "featherless"> {}

/** Creates a Featherless provider; the key is `FEATHERLESS_API_KEY` unless given. Throws nothing before a call is made. */
export function createFeatherless(options?: FeatherlessOptions): Featherless {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error", "message") ?? findText(body, "message"),
      createMethods: ({ get }): ProviderMethods<Featherless> => ({
        getBalance: async (call) => {
          const wire = await get("/credits/balance", call)
          const available = readAmount(wire, fields.availableNanoUsd)
          return {
            buckets: [{ id: "credits", available, pending: readAmount(wire, fields.reservedNanoUsd) }],
          }
        },
      }),
    },
    options,
  )
}
