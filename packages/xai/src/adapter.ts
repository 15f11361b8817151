import {
  type Amount,
  type AnyBillingError,
  add,
  type BalanceProvider,
  type CallOptions,
  type Charge,
  type ChargeRange,
  InsufficientBalanceError,
  isAtLeast,
  multiply,
  type SpendCap,
  subtract,
  toAmount,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findAmount,
  findText,
  isPresent,
  type ProviderMethods,
  type Requests,
  readAmount,
  readField,
  readItems,
  readObject,
  readOneOf,
  readText,
  readTime,
  toAuthenticationError,
  toOldestFirst,
  toRange,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { XAIOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** xAI: the prepaid credits of a team in USD, what it spent and its spending limits, all reported to a management key. */
export interface XAI extends BalanceProvider<paths, "xai"> {
  /**
   * What the team spent (USD) in the running month, UTC.
   * @throws UnexpectedResponseError if xAI cuts its response, and what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * The caps "soft" (which the owner sets) and "hard" (which xAI sets): what may be spent (USD) in a month beyond the credits.
   * A team that may spend nothing beyond them has none.
   * @throws InvalidRequestError if the team is of another kind, which is reported, and what `getBalance` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
  /**
   * What was spent (USD) on each day (UTC) and for what, from the oldest day on; from 30 days ago unless `since` says otherwise,
   * and before `until`.
   * @throws InvalidOptionError for an invalid time, and what `getUsage` throws
   */
  charges(options?: CallOptions & ChargeRange): AsyncGenerator<Charge, void>
}

/**
 * Creates an xAI provider; the keys are `XAI_API_KEY`, which spends, and `XAI_MANAGEMENT_API_KEY`, which every method needs, unless
 * given. The team is `XAI_TEAM_ID`, or that of the management key, which a first call finds. Throws nothing before a call is made.
 */
export function createXAI(options?: XAIOptions): XAI {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error") ?? findText(body, "message"),
      toError,
      findParameters: {
        teamId: async ({ get }, call) => {
          const key = await get("/auth/management-keys/validation", call)
          // A key of an organisation does not belong to one team.
          return readText(key, "scope") === "SCOPE_TEAM" ? readText(key, "scopeId") : ""
        },
      },
      createMethods: ({ get, post }): ProviderMethods<XAI> => ({
        getBalance: async (call) => {
          const wire = await get("/v1/billing/teams/{team_id}/postpaid/invoice/preview", call)
          const invoice = readObject(wire, "coreInvoice")
          if (!isPresent(invoice, "prepaidCredits")) return { buckets: [] }
          const credits = readAmount(readObject(invoice, "prepaidCredits"), fields.owedCentsVal)
          const used = readAmount(readObject(invoice, "prepaidCreditsUsed"), fields.centsVal)
          // The used amount is reported with either sign.
          const pending = isAtLeast(used, nothing) ? used : multiply(used, -1)
          return { buckets: [{ id: "credits", available: subtract(credits, pending), pending }] }
        },
        getUsage: async (call) => {
          const period = toCalendarPeriod(new Date(), "month")
          const lines = await readCosts(post, { ...period }, [], call)
          const spent = [lines.map(({ amount }) => amount).reduce(add, nothing)]
          return { period, spent, quantities: {} }
        },
        getSpendCaps: async (call) => {
          const wire = await get("/v1/billing/teams/{team_id}/postpaid/spending-limits", call)
          const limits = readObject(wire, "spendingLimits")
          const toCap = (id: string, setBy: SpendCap["setBy"], limit: Amount): SpendCap => ({
            id,
            limit,
            period: toCalendarPeriod(wire.response.at(), "month"),
            appliesToKey: true,
            setBy,
            hard: true,
          })
          return [
            toCap("soft", "owner", readAmount(readObject(limits, "softSl"), fields.centsVal)),
            toCap("hard", "provider", readAmount(readObject(limits, "effectiveHardSl"), fields.centsVal)),
          ].filter(({ limit }) => limit.value !== nothing.value)
        },
        charges: async function* ({ since, until = new Date(), ...call } = {}) {
          const { start, end } = toRange(facts, { since, until })
          const range = { start: start.toISOString(), end: end?.toISOString() }
          const lines = await readCosts(post, range, ["description"], call)
          yield* toOldestFirst(lines).filter(({ amount }) => amount.value !== nothing.value)
        },
      }),
    },
    options,
  )
}

const nothing = toAmount(0, "USD")

/** What each group cost on each day. */
async function readCosts(
  post: Requests<paths>["post"],
  { start = "", end = "" }: { start?: string | undefined; end?: string | undefined },
  groupBy: string[],
  call: CallOptions | undefined,
): Promise<Charge[]> {
  const toText = (time: string) => time.slice(0, 19).replace("T", " ")
  const analyticsRequest = {
    timeRange: { startTime: toText(start), endTime: toText(end), timezone: "Etc/GMT" },
    timeUnit: "TIME_UNIT_DAY",
    values: [{ name: "usd", aggregation: "AGGREGATION_SUM" }],
    groupBy,
    filters: [],
  }
  const wire = await post("/v1/billing/teams/{team_id}/usage", { ...call, body: { analyticsRequest } })
  // A partial sum is not the sum.
  readOneOf(wire, "limitReached", [false])
  return readItems(wire, "timeSeries").flatMap((series) => {
    const sku = findText(series.value, "group", "0") ?? "all"
    const [model] = sku.match(/(?<= )grok-[^ ]+$/) ?? []
    return readItems(series, "dataPoints").map((point) => {
      const values = readField(point, "values", "a list of one number", isNumberList)
      const amount = findAmount("USD", values, "0") ?? nothing
      return { at: readTime(point, "timestamp"), amount, sku, ...(model !== undefined && { model }) }
    })
  })
}

function isNumberList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length === 1 && findAmount("USD", value, "0") !== undefined
}

const ambiguous = /either used all available credits or reached its monthly spending limit/i

/** An invalid key is a 400; one message means either that the credits are used up or that a limit of the owner is reached. */
function toError(response: FailedResponse): AnyBillingError | undefined {
  const { reason = "" } = response.details
  if (ambiguous.test(reason))
    return new InsufficientBalanceError(
      { ...response.facts, maybe: ["SpendCapExceededError"] },
      response.details,
    )
  if (/\bteam doesn't have any credits\b/i.test(reason))
    return new InsufficientBalanceError(response.facts, response.details)
  if (response.status === 400 && /incorrect api key/i.test(reason))
    return toAuthenticationError(facts, response)
  return undefined
}
