import { type BalanceProvider, InsufficientBalanceError } from "@api-balance/core"
import {
  createProvider,
  findText,
  isPresent,
  type ProviderMethods,
  readAmount,
  readObject,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { ShortGeniusOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/**
 * ShortGenius: prepaid credits, in one pool or in up to four. It calls a shortfall a 402 or a 400; that such a 400 says so
 * in its message is inferred.
 */
export interface ShortGenius extends BalanceProvider<paths, "shortgenius"> {}

/**
 * Creates a ShortGenius provider; the key is `SHORTGENIUS_API_KEY` unless given. Throws nothing before a call is made.
 */
export function createShortGenius(options?: ShortGeniusOptions): ShortGenius {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "message"),
      // The gap is bounded, because a search for it anywhere takes minutes on a body made for that.
      toError: ({ status, body, facts, details }) =>
        status === 400 &&
        /\b(insufficient|not enough)\b[^.]{0,60}\bcredit/i.test(findText(body, "message") ?? "")
          ? new InsufficientBalanceError(facts, details)
          : undefined,
      createMethods: ({ get }): ProviderMethods<ShortGenius> => ({
        getBalance: async (call) => {
          const pools = readObject(await get("/credits", call), "balance")
          const optional = [
            fields.animatedVideoCredits,
            fields.highQualityVideoCredits,
            fields.imageCredits,
          ].filter(({ field }) => isPresent(pools, field))
          return {
            buckets: [fields.credits, ...optional].map((pool) => ({
              id: pool.field.replaceAll("_", "-"),
              available: readAmount(pools, pool),
            })),
          }
        },
      }),
    },
    options,
  )
}
