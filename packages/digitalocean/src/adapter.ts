import {
  type Balance,
  type BalanceProvider,
  type CallOptions,
  type Charge,
  type ChargeRange,
  isBillingError,
  multiply,
  type SpendCap,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  findText,
  isPresent,
  type ProviderMethods,
  type Requests,
  readAmount,
  readBoolean,
  readInteger,
  readItems,
  readObject,
  readPages,
  readText,
  readTime,
  toOldestFirst,
  toRange,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { DigitalOceanOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** DigitalOcean: what an account owes in USD, whether it may use more and, if it is prepaid, the remaining prepayment. */
export interface DigitalOcean extends BalanceProvider<paths, "digitalocean"> {
  /**
   * What the running month (UTC) has used (USD); `upTo` says how far the figure reaches.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * The cap "prepayment" (USD), which the owner of a prepaid account sets.
   * @throws InvalidRequestError if prepayment was never set up, and what `getBalance` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
  /**
   * What each resource cost (USD) on each day, by the estimates of each night, from the oldest day on; from 30 days ago unless
   * `since` says otherwise, and before `until`.
   * @throws InvalidOptionError for an invalid time, and what `getBalance` throws
   */
  charges(options?: CallOptions & ChargeRange): AsyncGenerator<Charge, void>
}

/**
 * Creates a DigitalOcean provider; the token is `DIGITALOCEAN_TOKEN` unless given. The account of `charges` is
 * `DIGITALOCEAN_ACCOUNT_URN`, or the team of the token, which a first call finds. Throws nothing before a call is made.
 */
export function createDigitalOcean(options?: DigitalOceanOptions): DigitalOcean {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "message"),
      findParameters: {
        accountUrn: async ({ get }, call) => {
          const account = readObject(await get("/v2/account", call), "account")
          return `do:team:${readText(readObject(account, "team"), "uuid")}`
        },
      },
      createMethods: ({ get }): ProviderMethods<DigitalOcean> => ({
        getBalance: async (call) => {
          const wire = await get("/v2/customers/my/balance", call)
          const prepaid = await findPrepaid(get, { ...call, timeout: wire.response.left() })
          const owed = multiply(readAmount(wire, fields.monthToDateBalance), -1)
          return { buckets: [], owed: [owed], ...prepaid }
        },
        getUsage: async (call) => {
          const wire = await get("/v2/customers/my/balance", call)
          const upTo = readTime(wire, "generated_at")
          return {
            period: toCalendarPeriod(new Date(upTo), "month"),
            spent: [readAmount(wire, fields.monthToDateUsage)],
            quantities: {},
            upTo,
          }
        },
        getSpendCaps: async (call) => {
          const wire = await get("/v2/customers/my/prepayment_config", call)
          const status = readObject(wire, "status")
          if (!readBoolean(status, "eligible")) return []
          return [
            {
              id: "prepayment",
              limit: readAmount(readObject(wire, "config"), fields.spendLimit),
              spent: multiply(readAmount(status, fields.monthToDateBalance), -1),
              period: toCalendarPeriod(wire.response.at(), "month"),
              appliesToKey: true,
              setBy: "owner",
              hard: true,
            },
          ]
        },
        charges: async function* ({ since, until = new Date(), ...call } = {}) {
          const range = toRange(facts, { since, until })
          const [start, end] = [Number(range.start), Number(range.end)]
          // A request is for 31 days at most; days that two of them share are reported once.
          for (let from = start - (start % day); from < end; from += 30 * day) {
            const to = Math.min(from + 30 * day, end)
            const lines = await readLines(get, { start_date: toDay(from), end_date: toDay(to) }, call)
            yield* toOldestFirst(lines, { start: new Date(Math.max(from, start)), end: new Date(to) })
          }
        },
      }),
    },
    options,
  )
}

const day = 86_400_000

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The part of the balance that is reported for a prepaid account; an empty object for any other account. */
async function findPrepaid(get: Requests<paths>["get"], call: CallOptions) {
  const wire = await get("/v2/customers/my/prepayment_config", call).catch((error: unknown) => {
    // Documented: it was never set up.
    if (isBillingError(error) && error.status === 404) return undefined
    throw error
  })
  const status = wire && readObject(wire, "status")
  if (!wire || !status || !readBoolean(status, "eligible")) return {}
  const config = readObject(wire, "config")
  return {
    buckets: [{ id: "prepayment", available: readAmount(status, fields.balance) }],
    canSpend: !readBoolean(status, "blocked"),
    autoTopUp: {
      on: readBoolean(status, "is_auto_prepay_enabled"),
      ...(isPresent(config, "prepay_threshold") && { below: readAmount(config, fields.prepayThreshold) }),
      ...(isPresent(config, "prepay_amount") && { amount: readAmount(config, fields.prepayAmount) }),
    },
  } satisfies Partial<Balance>
}

async function readLines(
  get: Requests<paths>["get"],
  path: { start_date: string; end_date: string },
  call: CallOptions,
): Promise<Charge[]> {
  const pages = readPages(
    (page) =>
      get("/v2/billing/{account_urn}/insights/{start_date}/{end_date}", {
        ...call,
        path,
        query: { per_page: 200, page: Number(page ?? 1) },
      }),
    (page) => {
      const current = Number(readInteger(page, "current_page"))
      return current < Number(readInteger(page, "total_pages")) ? String(current + 1) : undefined
    },
  )
  const lines: Charge[] = []
  for await (const page of pages)
    for (const point of readItems(page, "data_points"))
      lines.push({
        at: readTime(point, "start_date"),
        amount: readAmount(point, fields.totalAmount),
        sku: findText(point.value, "description") ?? findText(point.value, "sku") ?? "all",
      })
  return lines
}
