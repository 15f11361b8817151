import {
  AuthenticationError,
  type BalanceProvider,
  BillingUnavailableError,
  type CallOptions,
  type Charge,
  type ChargeRange,
  PermissionError,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  findValue,
  isNull,
  type ProviderMethods,
  readAmount,
  readItems,
  readPages,
  readText,
  readTime,
  toOldestFirst,
  toRange,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { TwilioOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/**
 * Twilio: the prepaid balance of a main account in its currency. A sub-account spends from it and has none: `getBalance` throws a
 * BillingUnavailableError.
 */
export interface Twilio extends BalanceProvider<paths, "twilio"> {
  /**
   * What the account and its sub-accounts spent in the running month (UTC), in the currency of the account.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * What was spent on each day (UTC), all categories together, from the oldest day on; from 30 days ago unless `since` says
   * otherwise, and before `until`.
   * @throws InvalidOptionError for an invalid time, and what `getBalance` throws
   */
  charges(options?: CallOptions & ChargeRange): AsyncGenerator<Charge, void>
}

/**
 * Creates a Twilio provider; the account is `TWILIO_ACCOUNT_SID` and the key `TWILIO_AUTH_TOKEN`, unless given. Throws nothing
 * before a call is made.
 */
export function createTwilio(options?: TwilioOptions): Twilio {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "message"),
      toError,
      createMethods: ({ get }): ProviderMethods<Twilio> => ({
        getBalance: async (call) => {
          const wire = await get("/Accounts/{AccountSid}/Balance.json", call)
          const { account_sid, balance, currency } = wire.value
          // Which of the two a sub-account gets is not documented; a body that lacks more is not Twilio's.
          if (isNull(wire, "balance") || (account_sid && balance === undefined && currency === undefined))
            throw new BillingUnavailableError(
              "a sub-account has no separate balance. Use the SID and the auth token of the main account.",
              wire.response.facts(),
            )
          return { buckets: [{ id: "balance", available: readAmount(wire, fields.balance) }] }
        },
        getUsage: async (call) => {
          const query = { Category: "totalprice" }
          const wire = await get("/Accounts/{AccountSid}/Usage/Records/ThisMonth.json", { ...call, query })
          const records = readItems(wire, "usage_records")
          const [upTo] = records.map((record) => readTime(record, "as_of"))
          return {
            period: toCalendarPeriod(wire.response.at(), "month"),
            spent: records.map((record) => readAmount(record, fields.price)),
            quantities: {},
            ...(upTo && { upTo }),
          }
        },
        charges: async function* ({ since, until, ...call } = {}) {
          const range = toRange(facts, { since, until })
          const query = {
            Category: "totalprice",
            StartDate: toDay(range.start),
            EndDate: toDay(range.end),
            PageSize: 1000,
          }
          const pages = readPages(
            (next) =>
              get("/Accounts/{AccountSid}/Usage/Records/Daily.json", {
                ...call,
                query: { ...query, ...toPage(next) },
              }),
            "next_page_uri",
          )
          const lines: Charge[] = []
          for await (const page of pages)
            for (const record of readItems(page, "usage_records"))
              lines.push({
                at: readTime(record, "start_date"),
                amount: readAmount(record, fields.price),
                sku: readText(record, "category"),
              })
          yield* toOldestFirst(lines, range)
        },
      }),
    },
    options,
  )
}

function toDay(moment: Date | undefined) {
  return moment?.toISOString().slice(0, 10)
}

/** Only the part of a page's URL that names the page is used. */
function toPage(address: string | undefined) {
  if (address === undefined) return {}
  const { searchParams } = new URL(address, facts.baseUrl)
  return { Page: Number(searchParams.get("Page")), PageToken: searchParams.get("PageToken") ?? undefined }
}

/** An account without money is suspended, but so are others; its key may be refused like an invalid one. */
function toError({ status, body, facts, details }: FailedResponse) {
  const maybe = ["InsufficientBalanceError"] as const
  const code = findValue(body, "code")
  if (status === 401)
    return new AuthenticationError(
      "Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, and whether the account is suspended.",
      { ...facts, maybe },
      details,
    )
  if (code === 20005) return new PermissionError({ ...facts, maybe }, details)
  return undefined
}
