import {
  type Amount,
  type AnyBillingError,
  add,
  type BalanceProvider,
  type CallOptions,
  type Charge,
  InsufficientBalanceError,
  PermissionError,
  toAmount,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  isNull,
  type ProviderMethods,
  type Requests,
  readAmount,
  readDecimal,
  readItems,
  readObject,
  readPages,
  readText,
  readTime,
  toMoment,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { FalOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/**
 * fal: prepaid credits in USD, reported to a key of scope ADMIN. An account may be locked although something is left, because its
 * threshold need not be zero.
 */
export interface Fal extends BalanceProvider<paths, "fal"> {
  /**
   * What models cost in the running month (UTC), an amount for each currency.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * What each model cost on each day, from the oldest day on; from 30 days ago unless `since` says otherwise, and before `until`.
   * @throws InvalidOptionError for an invalid time, and what `getBalance` throws
   */
  charges(
    options?: CallOptions & { since?: Date | string; until?: Date | string },
  ): AsyncGenerator<Charge, void>
}

/**
 * Creates a fal provider; the keys are `FAL_KEY`, which calls models, and `FAL_ADMIN_KEY`, which every method needs, unless
 * given. Throws nothing before a call is made.
 */
export function createFal(options?: FalOptions): Fal {
  return createProvider(
    {
      facts,
      findReason: (body) =>
        findText(body, "detail") ??
        findText(body, "error", "message") ??
        findText(body, "detail", "0", "msg"),
      toError,
      createMethods: ({ get }): ProviderMethods<Fal> => ({
        getBalance: async (call) => {
          const wire = await get("/account/billing", { ...call, query: { expand: ["credits"] } })
          const available = readAmount(readObject(wire, "credits"), fields.currentBalance)
          return { buckets: [{ id: "credits", available }] }
        },
        getUsage: async (call) => {
          const period = toCalendarPeriod(new Date(), "month")
          const sums = new Map<string, Amount>()
          for await (const { amount } of readCosts(get, period, call))
            sums.set(amount.unit, add(sums.get(amount.unit) ?? toAmount(0, amount.unit), amount))
          return { period, spent: [...sums.values()], quantities: {} }
        },
        charges: async function* ({ since = new Date(Date.now() - 30 * day), until, ...call } = {}) {
          const [start, end] = [toMoment(facts, "since", since), toMoment(facts, "until", until)]
          yield* readCosts(get, { start: start?.toISOString(), end: end?.toISOString() }, call)
        },
      }),
    },
    options,
  )
}

const day = 86_400_000

/** What each model cost on each day, page by page. */
async function* readCosts(
  get: Requests<paths>["get"],
  { start, end }: { readonly start?: string | undefined; readonly end?: string | undefined },
  call: CallOptions | undefined,
): AsyncGenerator<Charge, void> {
  const query = {
    start,
    end,
    timeframe: "day" as const,
    expand: ["time_series" as const, "auth_method" as const],
  }
  const pages = readPages(
    (cursor) => get("/models/usage", { ...call, query: { ...query, cursor } }),
    (page) => (isNull(page, "next_cursor") ? undefined : readText(page, "next_cursor")),
  )
  for await (const page of pages)
    for (const bucket of readItems(page, "time_series"))
      for (const line of readItems(bucket, "results")) {
        const model = readText(line, "endpoint_id")
        const key = findText(line.value, "auth_method")
        yield {
          at: readTime(bucket, "bucket"),
          amount: readAmount(line, fields.cost),
          sku: model,
          model,
          ...(key !== undefined && { key }),
          quantity: readDecimal(line, "quantity"),
        }
      }
}

/** A 403 is a locked account or a key of another scope; only the message says why it is locked. */
function toError({ status, body, facts, details }: FailedResponse): AnyBillingError | undefined {
  const detail = findText(body, "detail") ?? ""
  if (/^User is locked\. Reason: (exhausted balance|top_?up)\b/i.test(detail))
    return new InsufficientBalanceError({ ...facts, topUpUrl: "https://fal.ai/dashboard/billing" }, details)
  if (/^User is locked\b/i.test(detail)) {
    const isSure = /\badmin lock\b/i.test(detail)
    return new PermissionError({ ...facts, ...(!isSure && { maybe: ["InsufficientBalanceError"] }) }, details)
  }
  return status === 401 && findText(body, "error", "type") === "authorization_error"
    ? new PermissionError(facts, details)
    : undefined
}
