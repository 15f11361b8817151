import {
  type AnyBillingError,
  type BalanceProvider,
  type CallOptions,
  type Charge,
  type ChargeRange,
  InsufficientBalanceError,
  ServerError,
  SpendCapExceededError,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  findValue,
  isPresent,
  type ProviderMethods,
  readAmount,
  readInteger,
  readItems,
  readTime,
  toOldestFirst,
  toRange,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { VercelAIGatewayOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** The Vercel AI Gateway: the prepaid credits of a team, in USD. */
export interface VercelAIGateway extends BalanceProvider<paths, "vercel-ai-gateway"> {
  /**
   * What the team ever spent (USD).
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * What the team spent (USD) on each day (UTC), from the oldest day on; from 30 days ago unless `since` says otherwise, and before
   * `until`. Vercel charges 0.005 USD for it, and supports it only on the plans Pro and Enterprise.
   * @throws InvalidOptionError for an invalid time, and what `getBalance` throws
   */
  charges(options?: CallOptions & ChargeRange): AsyncGenerator<Charge, void>
}

/**
 * Creates a provider of the Vercel AI Gateway; the key is `AI_GATEWAY_API_KEY`, or the token in `VERCEL_OIDC_TOKEN`, unless given.
 * Throws nothing before a call is made.
 */
export function createVercelAIGateway(options?: VercelAIGatewayOptions): VercelAIGateway {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error", "message"),
      toError,
      createMethods: ({ get }): ProviderMethods<VercelAIGateway> => ({
        getBalance: async (call) => {
          const wire = await get("/credits", call)
          return { buckets: [{ id: "credits", available: readAmount(wire, fields.balance) }] }
        },
        getUsage: async (call) => {
          const spent = [readAmount(await get("/credits", call), fields.totalUsed)]
          return { period: { kind: "all-time" }, spent, quantities: {} }
        },
        charges: async function* ({ since, until, ...call } = {}) {
          const range = toRange(facts, { since, until })
          const query = {
            start_date: toDay(range.start),
            end_date: toDay(range.end ?? new Date()),
            group_by: "day" as const,
          }
          const lines = readItems(await get("/report", { ...call, query }), "results").map((line) => ({
            at: readTime(line, "day"),
            amount: readAmount(line, fields.totalCost),
            sku: "all",
            ...(isPresent(line, "request_count") && { quantity: readInteger(line, "request_count") }),
          }))
          yield* toOldestFirst(lines, range)
        },
      }),
    },
    options,
  )
}

function toDay(moment: Date) {
  return moment.toISOString().slice(0, 10)
}

/** A balance error of a provider behind the gateway is about an account there, which is Vercel's or the user's own. */
function toError({ status, body, reason = "", facts, details }: FailedResponse): AnyBillingError | undefined {
  const type = findText(body, "error", "type")
  if (type === "failed_dependency") return new ServerError(facts, details)
  if (findValue(body, "error", "param", "statusCode") !== undefined)
    return /\b(balance|credits?|funds|quota|recharge)\b/i.test(reason)
      ? new ServerError({ ...facts, maybe: ["InsufficientBalanceError"] }, details)
      : undefined
  if (/^(402|403|429)$/.test(String(status)) && /\bbudget\b/i.test(reason))
    return new SpendCapExceededError({ ...facts, setBy: "owner" }, details)
  if (status === 402 && type !== "insufficient_funds")
    return new InsufficientBalanceError({ ...facts, maybe: ["SpendCapExceededError"] }, details)
  return undefined
}
