import {
  type BalanceProvider,
  type CallOptions,
  InsufficientBalanceError,
  toRollingPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  findAmount,
  findText,
  type ProviderMethods,
  readAmount,
  readDays,
  readDecimal,
  readInteger,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { VinciOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Vinci: a prepaid balance in USD. */
export interface Vinci extends BalanceProvider<paths, "vinci"> {
  /**
   * What was spent (USD), and the "requests" and "seconds" of video, over the last 1 to 90 days (30 by default).
   * @throws InvalidRequestError when `days` is out of bounds (that Vinci refuses it with a 422 is inferred), and what
   * `getBalance` throws
   */
  getUsage(options?: CallOptions & { days?: number }): Promise<Usage>
}

/** Creates a Vinci provider; the key is `VINCI_API_KEY` unless given. Throws nothing before a call is made. */
export function createVinci(options?: VinciOptions): Vinci {
  return createProvider(
    {
      facts,
      // The list is the shape of a framework, inferred.
      findReason: (body) => findText(body, "detail") ?? findText(body, "detail", "0", "msg"),
      toError: ({ status, body, facts, details }) =>
        status === 402
          ? new InsufficientBalanceError({ ...facts, ...findShortfall(findText(body, "detail")) }, details)
          : undefined,
      createMethods: ({ get }): ProviderMethods<Vinci> => ({
        getBalance: async (call) => {
          const wire = await get("/billing/balance", call)
          return { buckets: [{ id: "balance", available: readAmount(wire, fields.balanceUsd) }] }
        },
        getUsage: async ({ days, ...call } = {}) => {
          const wire = await get("/billing/usage", { ...call, query: { days } })
          return {
            period: toRollingPeriod(wire.response.at(), readDays(wire, "period_days")),
            spent: [readAmount(wire, fields.totalCostUsd)],
            quantities: {
              requests: readInteger(wire, "total_requests"),
              seconds: readDecimal(wire, "total_seconds"),
            },
          }
        },
      }),
    },
    options,
  )
}

// A figure with trailing characters is in another notation, or is not a number.
const dollars = "\\$(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![.,]*\\w)"
const shortfall = new RegExp(`balance: ${dollars}, required: ${dollars}`)

/** Only the message of a 402 contains both amounts: "Current balance: $1.25, required: $2.50". */
function findShortfall(prose = "") {
  const [, ...found] = prose.match(shortfall) ?? []
  const [available, required] = found.map((text) => findAmount("USD", text.replaceAll(",", "")))
  return available && required ? { available, required } : {}
}
