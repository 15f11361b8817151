import {
  type AnyBillingError,
  type BalanceProvider,
  BillingUnavailableError,
  type CallOptions,
  findRetryAfter,
  InsufficientBalanceError,
  type SpendCap,
  SpendCapExceededError,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findAmount,
  findText,
  findValue,
  isNull,
  type ProviderMethods,
  readAmount,
  readField,
  readText,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { VendoOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/**
 * Vendo: prepaid credits in USD, and spend caps by day and month. That the spend caps may be read with a key is inferred
 * from Vendo's own client; its reference says that they are for the dashboard only.
 */
export interface Vendo extends BalanceProvider<paths, "vendo"> {
  /**
   * What was spent (USD) in the running day or month (by default) of the calendar, UTC. It is read from the spend caps,
   * because the response of the usage endpoint is not documented; `client` can still call that endpoint.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions & { period?: "day" | "month" }): Promise<Usage>
  /**
   * The caps "daily" and "monthly" (USD), each only if the owner set it.
   * @throws what `getBalance` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
}

/**
 * Creates a Vendo provider; the key is `VENDO_API_KEY` unless given. Without a key Vendo runs in its open-source mode,
 * which has no billing: every method throws a BillingUnavailableError. Throws nothing before a call is made.
 */
export function createVendo(options?: VendoOptions): Vendo {
  return createProvider(
    {
      facts,
      findReason: (body) =>
        findText(body, "error", "message") ?? findText(body, "error") ?? findText(body, "message"),
      findWait,
      toError,
      toMissingKeyError: (facts, variable) =>
        new BillingUnavailableError(
          `no API key, so Vendo runs in its open-source mode, which has no billing. Set ${variable} to use Vendo's own.`,
          facts,
        ),
      createMethods: ({ get }): ProviderMethods<Vendo> => ({
        getBalance: async (call) => {
          const wire = await get("/api/billing/balance", call)
          const available = readAmount(wire, fields.creditsRemainingMicros)
          // The spend caps come without a currency: they would be in another one than the balance.
          readField(wire, "currency", '"USD"', isDollars)
          return { buckets: [{ id: "balance", available }], topUpUrl: readText(wire, "top_up_url") }
        },
        getUsage: async ({ period = "month", ...call } = {}) => {
          const wire = await get("/api/billing/spend-caps", call)
          const { spent } = period === "day" ? caps[0] : caps[1]
          return {
            period: toCalendarPeriod(wire.response.at(), period),
            spent: [readAmount(wire, spent)],
            quantities: {},
          }
        },
        getSpendCaps: async (call) => {
          const wire = await get("/api/billing/spend-caps", call)
          return caps
            .filter(({ limit }) => !isNull(wire, limit.field))
            .map(({ id, limit, spent, unit }) => ({
              id,
              limit: readAmount(wire, limit),
              spent: readAmount(wire, spent),
              period: toCalendarPeriod(wire.response.at(), unit),
              appliesToKey: true,
              setBy: "owner" as const,
            }))
        },
      }),
    },
    options,
  )
}

const caps = [
  { id: "daily", limit: fields.dailyMicros, spent: fields.usedTodayMicros, unit: "day" },
  { id: "monthly", limit: fields.monthlyMicros, spent: fields.usedMonthMicros, unit: "month" },
] as const

function findWait(body: unknown): unknown {
  return findValue(body, "error", "retry_after")
}

function isDollars(value: unknown): value is string {
  return typeof value === "string" && value.toUpperCase() === "USD"
}

/**
 * The header identifies the error more reliably than the body, and a known code more reliably than the status. The body has
 * one of four envelopes: `error` with a code and without one, a flat message with or without a code, `error` as text.
 */
function toError({ status, headers, body, at, facts, details }: FailedResponse): AnyBillingError | undefined {
  const code = headers.get("vendo-error-code") || (findText(body, "error", "code") ?? findText(body, "code"))
  const cap = caps.find(({ id }) => code === `spend_cap_${id}`)
  if (cap) {
    const retryAfter = findRetryAfter({ headers, at }, findWait(body))
    const resetsAt = retryAfter !== undefined && new Date(at.getTime() + retryAfter * 1000).toISOString()
    return new SpendCapExceededError(
      { ...facts, spendCap: cap.id, setBy: "owner", ...(resetsAt && { resetsAt }) },
      details,
    )
  }
  if (code === "balance_exhausted" || status === 402) {
    const available = findAmount("USD", body, "balance_usd")
    return new InsufficientBalanceError({ ...facts, ...(available && { available }) }, details)
  }
  return undefined
}
