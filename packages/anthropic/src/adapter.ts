import {
  type AnyBillingError,
  type CallOptions,
  type Charge,
  type ChargeRange,
  InsufficientBalanceError,
  PermissionError,
  type Provider,
  type SpendCap,
  SpendCapExceededError,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  findTime,
  isNull,
  type ProviderMethods,
  readAmount,
  readBoolean,
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
import type { AnthropicOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Anthropic: the costs of the organisation and its spend limits, both reported to an admin key; no endpoint reports a balance. */
export interface Anthropic extends Provider<paths, "anthropic"> {
  /**
   * What the organisation spent in the running month (UTC), an amount for each currency; `upTo` says how far the figures reach.
   * @throws a BillingError: see `AnyBillingError`
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * The caps "organization" and "usage_tier" (which Anthropic sets), and one for each workspace that has a limit, by its id.
   * @throws what `getUsage` throws
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
 * Creates an Anthropic provider; the keys are `ANTHROPIC_API_KEY`, which spends, and `ANTHROPIC_ADMIN_API_KEY`, which every
 * method needs, unless given. Throws nothing before a call is made.
 */
export function createAnthropic(options?: AnthropicOptions): Anthropic {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error", "message"),
      toError,
      createMethods: ({ get }): ProviderMethods<Anthropic> => ({
        getUsage: async (call) => {
          const period = toCalendarPeriod(new Date(), "month")
          const query = { starting_at: period.start ?? "", limit: 1 }
          const wire = await get("/v1/organizations/analytics/cost", { ...call, query })
          // Rows that are not grouped are one at most: more of them would be another sum.
          readOneOf(wire, "has_more", [false])
          const rows = readItems(wire, "data")
          return {
            period,
            spent: rows.map((row) => readAmount(readObject(row, "cost"), fields.amount)),
            quantities: {},
            ...(!isNull(wire, "data_refreshed_at") && { upTo: readTime(wire, "data_refreshed_at") }),
          }
        },
        getSpendCaps: async (call) => {
          const query = { "scope_type[]": [...scopes] }
          const limits = readRows((page) =>
            get("/v1/organizations/spend_limits", { ...call, query: { ...query, page } }),
          )
          const caps: SpendCap[] = []
          for await (const limit of limits)
            if (readBoolean(limit, "is_enabled") && !isNull(limit, "amount")) {
              const scope = readObject(limit, "scope")
              const type = readText(scope, "type")
              const every = readOneOf(limit, "period", ["daily", "weekly", "monthly"])
              caps.push({
                id: type === "workspace" ? readText(scope, "workspace_id") : type,
                limit: readAmount(limit, fields.amount),
                period: toCalendarPeriod(limit.response.at(), periods[every]),
                ...(type !== "workspace" && { appliesToKey: true }),
                setBy: type === "usage_tier" ? "provider" : "owner",
              })
            }
          return caps
        },
        charges: async function* ({ since, until, ...call } = {}) {
          const { start, end } = toRange(facts, { since, until })
          const query = {
            starting_at: start.toISOString(),
            ending_at: end?.toISOString(),
            "group_by[]": ["description" as const],
            limit: 31,
          }
          const days = readRows((page) =>
            get("/v1/organizations/cost_report", { ...call, query: { ...query, page } }),
          )
          for await (const one of days)
            for (const line of readItems(one, "results")) {
              const model = findText(line.value, "model")
              yield {
                at: readTime(one, "starting_at"),
                amount: readAmount(line, fields.amount),
                sku: findText(line.value, "description") ?? "all",
                ...(model !== undefined && { model }),
              }
            }
        },
      }),
    },
    options,
  )
}

const scopes = ["organization", "usage_tier", "workspace"] as const
const periods = { daily: "day", weekly: "week", monthly: "month" } as const

/** The rows of all pages. */
async function* readRows<Row extends object>(
  read: (page: string | undefined) => Promise<Wire<{ data: Row[]; next_page: string | null }>>,
): AsyncGenerator<Wire<Row>, void> {
  for await (const page of readPages(read, "next_page")) yield* readItems(page, "data")
}

const capsByCode = new Map<string, Pick<SpendCapExceededError, "setBy" | "spendCap">>([
  ["enforced_spend_limit_reached", { setBy: "provider", spendCap: "usage_tier" }],
  ["contract_spend_limit_reached", { setBy: "provider" }],
  ["linked_organization_spend_limit_reached", { setBy: "unknown" }],
])

/** Codes name Anthropic's own limits; only the message names an empty balance and the limits of the owner. */
function toError({ body, reason = "", facts, details }: FailedResponse): AnyBillingError | undefined {
  const code = findText(body, "error", "details", "error_code") ?? ""
  if (/credit balance is too low/i.test(reason)) return new InsufficientBalanceError(facts, details)
  if (code === "linked_organization_billing_unavailable" || /\bout of extra usage\b/i.test(reason))
    return new InsufficientBalanceError({ ...facts, maybe: ["SpendCapExceededError"] }, details)
  if (/^organization_(on_hold|type_not_supported)$/.test(code)) return new PermissionError(facts, details)
  const owned = reason.match(/reached your specified (workspace )?API usage limits/i)
  const ownCap = { setBy: "owner", ...(!owned?.[1] && { spendCap: "organization" }) } as const
  const cap = owned ? ownCap : capsByCode.get(code)
  if (!cap) return undefined
  const [, date, time] = reason.match(/regain access on (\d{4}-\d\d-\d\d) at (\d\d:\d\d) UTC/i) ?? []
  const resetsAt = findTime({ at: `${date}T${time}Z` }, "at")
  return new SpendCapExceededError({ ...facts, ...cap, ...(resetsAt && { resetsAt }) }, details)
}
