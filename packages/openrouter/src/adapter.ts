import {
  type AnyBillingError,
  BalanceHeldError,
  type BalanceProvider,
  type CallOptions,
  type Charge,
  type ChargeRange,
  findRetryAfter,
  InsufficientBalanceError,
  InvalidRequestError,
  type Period,
  RateLimitError,
  type SpendCap,
  SpendCapExceededError,
  subtract,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  findTime,
  findValue,
  isNull,
  type ProviderMethods,
  readAmount,
  readInteger,
  readItems,
  readObject,
  readOneOf,
  readText,
  readTime,
  toMoment,
  toOldestFirst,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { OpenRouterOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** OpenRouter: prepaid credits in USD, reported to a management key; the cap and the usage of the ordinary key. */
export interface OpenRouter extends BalanceProvider<paths, "openrouter"> {
  /**
   * What the key spent (USD) in the running day, week or month (by default) of the calendar, UTC, or ever.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions & { period?: keyof typeof used }): Promise<Usage>
  /**
   * The cap "key" (USD), if the owner set it.
   * @throws what `getBalance` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
  /**
   * What the account spent (USD) on each of the last 30 days that are over, by model, from the oldest day on; `since` is
   * inclusive, `until` exclusive. Needs the management key.
   * @throws InvalidOptionError for an invalid time, and what `getBalance` throws
   */
  charges(options?: CallOptions & ChargeRange): AsyncGenerator<Charge, void>
}

/**
 * Creates an OpenRouter provider; the keys are `OPENROUTER_API_KEY`, which reports on itself, and
 * `OPENROUTER_MANAGEMENT_KEY`, which reports on the account, unless given. Throws nothing before a call is made.
 */
export function createOpenRouter(options?: OpenRouterOptions): OpenRouter {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error", "message"),
      toError,
      createMethods: ({ get }): ProviderMethods<OpenRouter> => ({
        getBalance: async (call) => {
          const wire = readObject(await get("/credits", call), "data")
          const [bought, spent] = [readAmount(wire, fields.totalCredits), readAmount(wire, fields.totalUsage)]
          return { buckets: [{ id: "credits", available: subtract(bought, spent) }] }
        },
        getUsage: async ({ period = "month", ...call } = {}) => {
          const wire = readObject(await get("/key", call), "data")
          const spent = [readAmount(wire, used[period])]
          return { period: toPeriod(wire.response.at(), period), spent, quantities: {} }
        },
        getSpendCaps: async (call) => {
          const wire = readObject(await get("/key", call), "data")
          if (isNull(wire, "limit")) return []
          const limit = readAmount(wire, fields.limit)
          // The spending against the limit may differ from the usage: other providers' keys may count as well.
          const spent = subtract(limit, readAmount(wire, fields.limitRemaining))
          const reset = readOneOf(wire, "limit_reset", [null, "daily", "weekly", "monthly"])
          const period = toPeriod(wire.response.at(), reset === null ? "all-time" : resets[reset])
          return [{ id: "key", limit, spent, period, appliesToKey: true, setBy: "owner" }]
        },
        charges: async function* ({ since, until, ...call } = {}) {
          const [start, end] = [toMoment(facts, "since", since), toMoment(facts, "until", until)]
          const lines = readItems(await get("/activity", call), "data").map((line) => {
            const model = readText(line, "model")
            return {
              at: readTime(line, "date"),
              amount: readAmount(line, fields.usage),
              sku: model,
              model,
              quantity: readInteger(line, "requests"),
            }
          })
          yield* toOldestFirst(lines, { start, end })
        },
      }),
    },
    options,
  )
}

const used = {
  day: fields.usageDaily,
  week: fields.usageWeekly,
  month: fields.usageMonthly,
  "all-time": fields.usage,
} as const
const resets = { daily: "day", weekly: "week", monthly: "month" } as const

function toPeriod(at: Date, every: keyof typeof used): Period {
  return every === "all-time" ? { kind: every } : toCalendarPeriod(at, every)
}

const ofKey = /^key limit exceeded\b|\bcreate a key with a higher\b[\w\s]* limit\b/i
const budget = /^(workspace|guardrail) ([a-z]+ )?budget of \$[\d.,]+ exceeded\b/i

/** The body says whose limit was reached, more reliably than the status: a key's limit is a 402 or a 403. */
function toError({ status, headers, body, at, facts, details }: FailedResponse): AnyBillingError | undefined {
  const metadata = findValue(body, "error", "metadata")
  const source = findText(metadata, "limit_source") ?? ""
  // Bodies without metadata say so only at the end of the message, which a reason may lack.
  const prose = (!source && findText(body, "error", "message")) || ""
  const isOfKey = source === "openrouter_key_limit" || ofKey.test(prose)
  if (isOfKey || /^openrouter_(workspace|guardrail)_budget$/.test(source) || budget.test(prose)) {
    const resetsAt = findTime(metadata, "resets_at")
    const spendCap = isOfKey && "key"
    return new SpendCapExceededError(
      { ...facts, setBy: "owner", ...(spendCap && { spendCap }), ...(resetsAt && { resetsAt }) },
      details,
    )
  }
  if (status === 402 && /^prompt tokens limit exceeded\b/i.test(prose))
    return new InsufficientBalanceError(facts, details)
  const isHeld = source === "openrouter_in_flight_budget"
  const [reset] = findText(metadata, "headers", "X-RateLimit-Reset")?.match(/^\d+$/) ?? []
  if ((status === 429 && reset) || isHeld) {
    const reported = new Headers(headers)
    if (reset) reported.set("x-ratelimit-reset", reset)
    const retryAfter = findRetryAfter({ headers: reported, at })
    const limit = { ...facts, ...(retryAfter !== undefined && { retryAfter }) }
    return isHeld
      ? new BalanceHeldError("Try again when they have ended, or add credits.", limit, details)
      : new RateLimitError(limit, details)
  }
  // The request is not let through; the key may be valid.
  if (status === 403 && (findValue(metadata, "patterns") || findValue(metadata, "reasons")))
    return new InvalidRequestError(facts, details)
  return undefined
}
