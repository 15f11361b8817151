import {
  type Amount,
  type AnyBillingError,
  add,
  type CallOptions,
  type Charge,
  type ChargeRange,
  InsufficientBalanceError,
  PermissionError,
  type Provider,
  type SpendCap,
  SpendCapExceededError,
  toAmount,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  findValue,
  isPresent,
  type ProviderMethods,
  type Requests,
  readAmount,
  readDecimal,
  readItems,
  readObject,
  readOneOf,
  readPages,
  readText,
  readTime,
  toRange,
  type Wire,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { OpenAIOptions } from "./generated/options.js"
import type { components, paths } from "./generated/wire.js"

/** OpenAI: the costs of the organisation and its spend limit, both reported to an admin key; no endpoint reports a balance. */
export interface OpenAI extends Provider<paths, "openai"> {
  /**
   * What the organisation spent in the running month (UTC), an amount for each currency. The last days may be restated.
   * @throws a BillingError: see `AnyBillingError`
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * The cap "organization". The spending against it is reported only when it is reached, and then as the limit itself.
   * @throws InvalidRequestError if the owner set none, which is inferred, and what `getUsage` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
  /**
   * What was spent on each day (UTC) and for what, from the oldest day on; from 30 days ago unless `since` says otherwise, and
   * before `until`.
   * @throws InvalidOptionError for an invalid time, and what `getUsage` throws
   */
  charges(options?: CallOptions & ChargeRange): AsyncGenerator<Charge, void>
}

/**
 * Creates an OpenAI provider; the keys are `OPENAI_API_KEY`, which spends, and `OPENAI_ADMIN_KEY`, which every method needs,
 * unless given. Throws nothing before a call is made.
 */
export function createOpenAI(options?: OpenAIOptions): OpenAI {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error", "message"),
      toError,
      createMethods: ({ get }): ProviderMethods<OpenAI> => ({
        getUsage: async (call) => {
          const period = toCalendarPeriod(new Date(), "month")
          const sums = new Map<string, Amount>()
          for await (const { amount } of readCosts(get, toSeconds(period.start), undefined, call))
            sums.set(amount.unit, add(sums.get(amount.unit) ?? toAmount(0, amount.unit), amount))
          return { period, spent: [...sums.values()], quantities: {} }
        },
        getSpendCaps: async (call) => {
          const wire = await get("/organization/spend_limit", call)
          const limit = readAmount(wire, fields.thresholdAmount)
          readOneOf(wire, "interval", ["month"])
          const isReached = readText(readObject(wire, "enforcement"), "status") === "enforcing"
          const period = toCalendarPeriod(wire.response.at(), "month")
          const cap = { id: "organization", limit, period, appliesToKey: true, setBy: "owner" } as const
          return [{ ...cap, ...(isReached && { spent: limit }) }]
        },
        charges: async function* ({ since, until, ...call } = {}) {
          const { start, end } = toRange(facts, { since, until })
          yield* readCosts(get, toSeconds(start), toSeconds(end), call)
        },
      }),
    },
    options,
  )
}

function toSeconds<Time extends Date | string | undefined>(time: Time) {
  return time === undefined ? undefined : Math.floor(new Date(time).getTime() / 1000)
}

/** The lines of all days, page by page. */
async function* readCosts(
  get: Requests<paths>["get"],
  start_time = 0,
  end_time: number | undefined,
  call: CallOptions | undefined,
): AsyncGenerator<Charge, void> {
  const query = { start_time, end_time, group_by: ["line_item" as const, "api_key_id" as const], limit: 31 }
  const pages = readPages(
    (page) => get("/organization/costs", { ...call, query: { ...query, page } }),
    "next_page",
  )
  for await (const page of pages)
    for (const bucket of readItems(page, "data"))
      for (const line of readItems(bucket, "results"))
        if (isPresent(line, "amount")) yield toCharge(line, readTime(bucket, fields.startTime))
}

function toCharge(line: Wire<components["schemas"]["Cost"]>, at: string): Charge {
  const sku = findText(line.value, "line_item") ?? "all"
  const [, model] = sku.match(/^([^,]+), (?:cached )?(?:in|out)put$/) ?? []
  const key = findText(line.value, "api_key_id")
  return {
    at,
    amount: readAmount(readObject(line, "amount"), fields.value),
    sku,
    ...(model !== undefined && { model }),
    ...(key !== undefined && { key }),
    ...(typeof findValue(line.value, "quantity") === "number" && {
      quantity: readDecimal(line, "quantity"),
    }),
  }
}

/** Most billing errors are a 429, which core identifies by its code; a limit of the owner is not an empty balance. */
function toError({ status, body, reason, facts, details }: FailedResponse): AnyBillingError | undefined {
  const code = findText(body, "error", "code") ?? ""
  if (/^(billing_hard_limit_reached|(organization|project)_(spend|usage)_limit_exceeded)$/.test(code)) {
    const spendCap = code === "organization_spend_limit_exceeded" && "organization"
    const setBy = code === "organization_usage_limit_exceeded" ? "provider" : "owner"
    return new SpendCapExceededError({ ...facts, setBy, ...(spendCap && { spendCap }) }, details)
  }
  if ([code, findText(body, "error", "type")].includes("billing_not_active"))
    return new InsufficientBalanceError(facts, details)
  if (status === 401 && /insufficient permissions/i.test(reason ?? ""))
    return new PermissionError(facts, details)
  return undefined
}
