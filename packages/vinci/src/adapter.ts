import {
  type CallOptions,
  createProvider,
  findAmount,
  findText,
  InsufficientBalanceError,
  type Provider,
  type ProviderMethods,
  type ProviderOptions,
  readAmount,
  readDays,
  readDecimal,
  readInteger,
  toRollingPeriod,
  type Usage,
} from "@api-balance/core"
import { facts } from "./generated/facts.js"
import type { paths } from "./generated/wire.js"

/** Vinci: a prepaid balance in USD. */
export interface Vinci extends Provider<paths> {
  /**
   * What was spent (USD), and the "requests" and "seconds" of video, over the last 1 to 90 days (30 by default).
   * @throws InvalidRequestError when `days` is out of bounds, and what `getBalance` throws
   */
  getUsage(options?: CallOptions & { days?: number }): Promise<Usage>
}

/** Creates a Vinci provider; the key is `VINCI_API_KEY` unless given. Throws nothing before a call is made. */
export function createVinci(options?: ProviderOptions): Vinci {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "detail"),
      toError: ({ status, body, facts, details }) =>
        status === 402
          ? new InsufficientBalanceError({ ...facts, ...findShortfall(findText(body, "detail")) }, details)
          : undefined,
      createMethods: (get): ProviderMethods<Vinci> => ({
        getBalance: async (call) => {
          const wire = await get("/billing/balance", call)
          return { buckets: [{ id: "balance", available: readAmount(wire, "balance_usd", "USD") }] }
        },
        getUsage: async ({ days, ...call } = {}) => {
          const wire = await get("/billing/usage", { ...call, query: days === undefined ? {} : { days } })
          return {
            period: toRollingPeriod(wire.answer.at, readDays(wire, "period_days")),
            spent: [readAmount(wire, "total_cost_usd", "USD")],
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

/** Both amounts of a 402 stand in its prose only: "Current balance: $1.25, required: $2.50". */
function findShortfall(prose = "") {
  const dollars = "\\$(\\d[\\d,]*(?:\\.\\d+)?)"
  const [, ...found] = prose.match(`balance: ${dollars}, required: ${dollars}`) ?? []
  const [available, required] = found.map((text) => findAmount("USD", text.replaceAll(",", "")))
  return available && required ? { available, required } : {}
}
