import {
  type Amount,
  type AnyBillingError,
  add,
  type BalanceProvider,
  type Bucket,
  type CallOptions,
  type Charge,
  type ChargeRange,
  type Decimal,
  InsufficientBalanceError,
  isBillingError,
  multiply,
  PermissionError,
  type SpendCap,
  SpendCapExceededError,
  toAmount,
  toCalendarPeriod,
  toRollingPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findAmount,
  findText,
  isNull,
  isPresent,
  type ProviderMethods,
  type Requests,
  readAmount,
  readBoolean,
  readDecimal,
  readField,
  readItems,
  readObject,
  readOneOf,
  readPages,
  readText,
  readTime,
  toMoment,
  type Wire,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { VeniceOptions } from "./generated/options.js"
import type { components, paths } from "./generated/wire.js"

/**
 * Venice: DIEM that renews each epoch (a second request reads when, and may fail without harm), prepaid USD, a
 * ledger, and spend caps on keys.
 */
export interface Venice extends BalanceProvider<paths, "venice"> {
  /**
   * What was spent (USD and DIEM) over the last 1 to 90 days (7 by default), and the units of the models ("tokens",
   * "images", ...). The provider's data are up to ten minutes old.
   * @throws InvalidRequestError when `days` is out of bounds, and what `getBalance` throws
   */
  getUsage(options?: CallOptions & { days?: number }): Promise<Usage>
  /**
   * The limits on what single keys may spend (USD, DIEM), each only if it was set; `id` is the key's id and the unit.
   * @throws what `getBalance` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
  /**
   * The ledger from the oldest line on, requested page by page as it is read; `since` is inclusive, `until` exclusive.
   * @throws InvalidOptionError for an invalid time; InvalidRequestError when the provider's cursor expires because the
   * reader took too long: start again, with `since` at the last charge, and skip those of that moment; and what
   * `getBalance` throws
   */
  charges(options?: CallOptions & ChargeRange): AsyncGenerator<Charge, void>
}

/**
 * Creates a Venice provider; the key is `VENICE_API_KEY` unless given, and must be an admin key: an inference key ends in a
 * PermissionError, by a message that is inferred. The endpoints of wallets (x402) are there through `client`, which does not
 * send them the key. Throws nothing before a call is made.
 */
export function createVenice(options?: VeniceOptions): Venice {
  return createProvider(
    {
      facts,
      findReason: (body) =>
        findText(body, "message") ?? findText(body, "error", "message") ?? findText(body, "error"),
      toError,
      createMethods: ({ get }): ProviderMethods<Venice> => ({
        getBalance: async (call) => {
          const wire = await get("/billing/balance", call)
          const balances = readObject(wire, "balances")
          const buckets: Bucket[] = []
          if (!isNull(balances, "diem"))
            buckets.push({
              id: "diem",
              available: readAmount(balances, fields.balancesDiem),
              allotment: {
                amount: readAmount(wire, fields.diemEpochAllocation),
                renews: "epoch",
                ...(await findRenewal(get, { ...call, timeout: wire.response.left() / 4 })),
              },
            })
          if (!isNull(balances, "usd"))
            buckets.push({ id: "usd", available: readAmount(balances, fields.balancesUsd) })
          return { buckets, canSpend: readBoolean(wire, "canConsume") }
        },
        getUsage: async ({ days, ...call } = {}) => {
          const query = { lookback: days === undefined ? days : `${days}d` }
          const wire = await get("/billing/usage-analytics", { ...call, query })
          const lookback = readField(wire, "lookback", 'a number of days such as "7d"', isLookback)
          const dates = readItems(wire, "byDate")
          const sum = (amounts: Amount[], unit: string) => amounts.reduce(add, toAmount(0, unit))
          return {
            period: toRollingPeriod(wire.response.at(), Number.parseInt(lookback, 10)),
            spent: [
              sum(
                dates.map((date) => readAmount(date, fields.byDateUSD)),
                "USD",
              ),
              sum(
                dates.map((date) => readAmount(date, fields.byDateDIEM)),
                "DIEM",
              ),
            ],
            quantities: sumUnits(readItems(wire, "byModel")),
          }
        },
        getSpendCaps: async (call) => readItems(await get("/api_keys", call), "data").flatMap(toSpendCaps),
        charges: (range) => readLedger(get, range),
      }),
    },
    options,
  )
}

/** Only a second endpoint reports it; a balance without it is better than none. */
async function findRenewal(get: Requests<paths>["get"], call: CallOptions): Promise<{ renewsAt?: string }> {
  try {
    const limits = readObject(await get("/api_keys/rate_limits", call), "data")
    return { renewsAt: readTime(limits, "nextEpochBegins") }
  } catch (error) {
    if (isBillingError(error) && error.name === "AbortError") throw error
    return {}
  }
}

function isLookback(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,4}d$/.test(value)
}

type Model = components["schemas"]["UsageAnalytics"]["byModel"][number]

/** Units are added up by their kind: tokens with tokens, images with images. */
function sumUnits(models: readonly Wire<Model>[]): Record<string, Decimal> {
  const sums = new Map<string, Amount>()
  for (const model of models) {
    const units = { value: readDecimal(model, "totalUnits"), unit: readText(model, "unitType") }
    const before = sums.get(units.unit)
    sums.set(units.unit, before ? add(before, units) : units)
  }
  return Object.fromEntries([...sums].map(([unit, { value }]) => [unit, value]))
}

/** An epoch of Venice is a day in UTC. */
const periods = {
  EPOCH: (at: Date) => toCalendarPeriod(at, "day"),
  MONTH: (at: Date) => toCalendarPeriod(at, "month"),
  LIFETIME: () => ({ kind: "all-time" }) as const,
}

const caps = [
  { id: "usd", limit: fields.consumptionLimitsUsd, spent: fields.currentPeriodUsageUsd },
  { id: "diem", limit: fields.consumptionLimitsDiem, spent: fields.currentPeriodUsageDiem },
] as const

/** A key has a cap for each currency whose limit is not null; the spending is reported only for keys with a limit. */
function toSpendCaps(key: Wire<components["schemas"]["ApiKey"]>): SpendCap[] {
  const limits = readObject(key, "consumptionLimits")
  return caps
    .filter(({ id }) => isPresent(limits, id) && !isNull(limits, id))
    .map(({ id, limit, spent }) => {
      const limitPeriod = readOneOf(key, "limitPeriod", ["EPOCH", "MONTH", "LIFETIME"])
      return {
        id: `${readText(key, "id")}/${id}`,
        limit: readAmount(limits, limit),
        spent: readAmount(readObject(key, "currentPeriodUsage"), spent),
        period: periods[limitPeriod](key.response.at()),
        setBy: "owner",
      }
    })
}

/** The first request filters; each later one sends only the cursor, because the cursor carries the filters. */
async function* readLedger(
  get: Requests<paths>["get"],
  { since, until, ...call }: Parameters<Venice["charges"]>[0] = {},
): AsyncGenerator<Charge, void> {
  const first = {
    startTimestamp: toMoment(facts, "since", since)?.toISOString(),
    endTimestamp: toMoment(facts, "until", until)?.toISOString(),
  }
  const pages = readPages(
    (cursor) => get("/billing/usage-history", { ...call, query: cursor === undefined ? first : { cursor } }),
    "nextCursor",
  )
  for await (const page of pages) for (const line of readItems(page, "data")) yield toCharge(line)
}

/** Where an SKU is a model, its kind and its unit: "zai-org-glm-5-1-llm-output-mtoken". Other forms are not documented. */
const perUnit = /^([^ ]+?)-(?:llm-(?:[a-z]+-){1,3}mtoken|image-unit)$/

/** The wire books a charge as a negative amount; here what was spent is positive. */
function toCharge(line: Wire<components["schemas"]["UsageHistory"]["data"][number]>): Charge {
  const details = isNull(line, "inferenceDetails") ? undefined : readObject(line, "inferenceDetails")
  const sku = readText(line, "sku")
  const [, model] = sku.match(perUnit) ?? []
  return {
    at: readTime(line, "timestamp"),
    amount: multiply(readAmount(line, fields.amount), -1),
    sku,
    ...(model !== undefined && { model }),
    quantity: readDecimal(line, "units"),
    ...(details && { requestId: readText(details, "requestId") }),
  }
}

/** For errors that the status does not identify. A 402 without x402 is one of two conditions; only the message says which. */
function toError({ status, body, facts, details }: FailedResponse): AnyBillingError | undefined {
  const prose = findText(body, "error") ?? ""
  // Inferred: the API's reference has 401 for every key that is refused.
  if (status === 401 && /^admin api key required/i.test(prose)) return new PermissionError(facts, details)
  if (status !== 402) return undefined
  if (/spend limit exceeded/i.test(prose))
    return new SpendCapExceededError({ ...facts, setBy: "owner" }, details)
  const available = findAmount("USD", body, "currentBalanceUsd")
  const [topUpUrl] = prose.match(/https:\/\/[^\s"<>]{0,2000}[^\s"<>.,]/) ?? []
  return new InsufficientBalanceError(
    { ...facts, ...(available && { available }), ...(topUpUrl && { topUpUrl }) },
    details,
  )
}
