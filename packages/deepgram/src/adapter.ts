import {
  add,
  type BalanceProvider,
  type CallOptions,
  PermissionError,
  toAmount,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  findPlainText,
  findText,
  isPresent,
  type ProviderMethods,
  readAmount,
  readCurrency,
  readItems,
  readText,
  readTime,
  toMoment,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { DeepgramOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Deepgram: prepaid credits of a project, a bucket for each purchase, in its own unit. */
export interface Deepgram extends BalanceProvider<paths, "deepgram"> {
  /**
   * What was spent (USD) since a day, or since one that Deepgram chooses; the result contains the period.
   * @throws InvalidOptionError for an invalid time, and what `getBalance` throws
   */
  getUsage(options?: CallOptions & { since?: Date | string }): Promise<Usage>
}

/**
 * Creates a Deepgram provider; the key is `DEEPGRAM_API_KEY` unless given, and the project `DEEPGRAM_PROJECT_ID`, or the first
 * that the key may see, which a first call finds. Throws nothing before a call is made.
 */
export function createDeepgram(options?: DeepgramOptions): Deepgram {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "err_msg") ?? findText(body, "message") ?? findPlainText(body),
      // A bad key and a key without the scope have one status.
      toError: ({ status, reason, facts, details }) =>
        status === 401 && /sufficient permissions/i.test(reason ?? "")
          ? new PermissionError(facts, details)
          : undefined,
      findParameters: {
        projectId: async ({ get }, call) => {
          const [first] = readItems(await get("/v1/projects", call), "projects")
          return first ? readText(first, "project_id") : ""
        },
      },
      createMethods: ({ get }): ProviderMethods<Deepgram> => ({
        getBalance: async (call) => {
          const wire = await get("/v1/projects/{project_id}/balances", call)
          return {
            buckets: readItems(wire, "balances").map((balance) => ({
              id: readText(balance, "balance_id"),
              // Documented: a missing value is 0.
              available: isPresent(balance, "amount")
                ? readAmount(balance, fields.amount)
                : toAmount(0, readCurrency(balance, "units")),
            })),
          }
        },
        getUsage: async ({ since, ...call } = {}) => {
          const query = { start: toMoment(facts, "since", since)?.toISOString().slice(0, 10) }
          const wire = await get("/v1/projects/{project_id}/billing/breakdown", { ...call, query })
          const start = readTime(wire, "start")
          const { end = start } = toCalendarPeriod(new Date(readTime(wire, "end")), "day")
          const lines = readItems(wire, "results").map((line) => readAmount(line, fields.dollars))
          return {
            period: { kind: "calendar", start, end },
            spent: [lines.reduce(add, toAmount(0, "USD"))],
            quantities: {},
          }
        },
      }),
    },
    options,
  )
}
