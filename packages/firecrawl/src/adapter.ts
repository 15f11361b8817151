import { type BalanceProvider, type CallOptions, toCalendarPeriod, type Usage } from "@api-balance/core"
import {
  createProvider,
  findText,
  isNull,
  isPresent,
  type ProviderMethods,
  readAmount,
  readField,
  readItems,
  readObject,
  readTime,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { FirecrawlOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Firecrawl: the credits of a team; those of the plan renew. */
export interface Firecrawl extends BalanceProvider<paths, "firecrawl"> {
  /**
   * What the team used (credits) in the newest month that is reported; the period says which. Nothing in the running month
   * if none is reported.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
}

/** Creates a Firecrawl provider; the key is `FIRECRAWL_API_KEY` unless given. Throws nothing before a call is made. */
export function createFirecrawl(options?: FirecrawlOptions): Firecrawl {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error"),
      findWait: (body) => {
        const [, seconds] = findText(body, "error")?.match(/retry after (\d{1,9})s\b/) ?? []
        return seconds && Number(seconds)
      },
      createMethods: ({ get }): ProviderMethods<Firecrawl> => ({
        getBalance: async (call) => {
          const body = await get("/team/credit-usage", call)
          readField(body, "success", "true", isTrue)
          const wire = readObject(body, "data")
          const bucket = { id: "credits", available: readAmount(wire, fields.remainingCredits) }
          // Credits that do not renew are not an allotment.
          if (!isPresent(wire, "billingPeriodEnd") || isNull(wire, "billingPeriodEnd"))
            return { buckets: [bucket] }
          const start = readTime(wire, "billingPeriodStart")
          const renewsAt = toEnd(readTime(wire, "billingPeriodEnd"))
          const renews = Date.parse(renewsAt) - Date.parse(start) > longestMonth ? "year" : "month"
          const allotment = { amount: readAmount(wire, fields.planCredits), renews, renewsAt } as const
          return { buckets: [{ ...bucket, allotment }] }
        },
        getUsage: async (call) => {
          const wire = await get("/team/credit-usage/historical", call)
          readField(wire, "success", "true", isTrue)
          const months = readItems(wire, "periods").map((month) => ({
            start: readTime(month, "startDate"),
            end: isNull(month, "endDate") ? undefined : toEnd(readTime(month, "endDate")),
            spent: readAmount(month, fields.totalCredits),
          }))
          const [newest] = months.sort((left, right) => Date.parse(right.start) - Date.parse(left.start))
          if (!newest)
            return { period: toCalendarPeriod(wire.response.at(), "month"), spent: [], quantities: {} }
          const { start, end, spent } = newest
          return {
            period: { kind: "calendar", start, ...(end && { end }) },
            spent: [spent],
            quantities: {},
          }
        },
      }),
    },
    options,
  )
}

const longestMonth = 32 * 86_400_000

function isTrue(value: unknown): value is true {
  return value === true
}

/** The moment after a last second. */
function toEnd(last: string): string {
  return new Date(Date.parse(last) + 1000).toISOString()
}
