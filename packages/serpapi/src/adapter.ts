import {
  type AnyBillingError,
  type BalanceProvider,
  type CallOptions,
  findRetryAfter,
  InsufficientBalanceError,
  type Period,
  RateLimitError,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  isNull,
  type ProviderMethods,
  readAmount,
  readTime,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { SerpApiOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** SerpApi: searches, those of the plan and bought ones together. */
export interface SerpApi extends BalanceProvider<paths, "serpapi"> {
  /**
   * What was used (searches) in the running month of the plan, or of the calendar (UTC) if there is no plan.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
}

/**
 * Creates a SerpApi provider; the key is `SERPAPI_API_KEY` unless given, and is sent in the query. Throws nothing before a call
 * is made.
 */
export function createSerpApi(options?: SerpApiOptions): SerpApi {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error"),
      toError,
      createMethods: ({ get }): ProviderMethods<SerpApi> => ({
        getBalance: async (call) => {
          const wire = await get("/account.json", call)
          const bucket = { id: "searches", available: readAmount(wire, fields.totalSearchesLeft) }
          if (isNull(wire, "plan_renewal_date")) return { buckets: [bucket] }
          const renewsAt = readTime(wire, "plan_renewal_date")
          const amount = readAmount(wire, fields.searchesPerMonth)
          return { buckets: [{ ...bucket, allotment: { amount, renews: "month", renewsAt } }] }
        },
        getUsage: async (call) => {
          const wire = await get("/account.json", call)
          const period = isNull(wire, "plan_renewal_date")
            ? toCalendarPeriod(wire.response.at(), "month")
            : toMonthBefore(readTime(wire, "plan_renewal_date"))
          return { period, spent: [readAmount(wire, fields.thisMonthUsage)], quantities: {} }
        },
      }),
    },
    options,
  )
}

/** From the same day of the month before, or its last one, until a day. */
function toMonthBefore(end: string): Period {
  const start = new Date(end)
  const day = start.getUTCDate()
  start.setUTCMonth(start.getUTCMonth() - 1)
  if (start.getUTCDate() !== day) start.setUTCDate(0)
  return { kind: "calendar", start: start.toISOString(), end }
}

/** No searches left and too many in an hour have one status. */
function toError({
  status,
  headers,
  reason = "",
  at,
  facts,
  details,
}: FailedResponse): AnyBillingError | undefined {
  if (/run out of searches/i.test(reason)) return new InsufficientBalanceError(facts, details)
  if (status !== 429 || /throughput|hour/i.test(reason)) return undefined
  const retryAfter = findRetryAfter({ headers, at })
  const maybe = ["InsufficientBalanceError"] as const
  return new RateLimitError({ ...facts, maybe, ...(retryAfter !== undefined && { retryAfter }) }, details)
}
