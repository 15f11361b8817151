import type { BalanceProvider } from "@api-balance/core"
import {
  createProvider,
  findText,
  type ProviderMethods,
  readAmount,
  readBoolean,
  readItems,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { DeepSeekOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** DeepSeek: a prepaid balance per currency ("usd", "cny"), in which granted money is spent before topped-up money. */
export interface DeepSeek extends BalanceProvider<paths, "deepseek"> {}

/** Creates a DeepSeek provider; the key is `DEEPSEEK_API_KEY` unless given. Throws nothing before a call is made. */
export function createDeepSeek(options?: DeepSeekOptions): DeepSeek {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error", "message"),
      createMethods: ({ get }): ProviderMethods<DeepSeek> => ({
        getBalance: async (call) => {
          const wire = await get("/user/balance", call)
          const buckets = readItems(wire, "balance_infos").map((info) => {
            const available = readAmount(info, fields.totalBalance)
            return { id: available.unit.toLowerCase(), available }
          })
          return { buckets, canSpend: readBoolean(wire, "is_available") }
        },
      }),
    },
    options,
  )
}
