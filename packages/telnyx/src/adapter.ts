import {
  type AnyBillingError,
  type BalanceProvider,
  type CallOptions,
  InsufficientBalanceError,
  isAtLeast,
  PermissionError,
  type SpendCap,
  SpendCapExceededError,
  subtract,
  toAmount,
  toCalendarPeriod,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  isPresent,
  type ProviderMethods,
  readAmount,
  readBoolean,
  readInteger,
  readItems,
  readObject,
  readPages,
  readText,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { TelnyxOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Telnyx: a balance in the currency of the account, with a credit line; pending charges are deducted. */
export interface Telnyx extends BalanceProvider<paths, "telnyx"> {
  /**
   * The caps of the day (USD, UTC) of those messaging profiles that have one, named "messaging-profile:" and the id of the
   * profile. How much of a cap is spent is not reported.
   * @throws what `getBalance` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
}

/** Creates a Telnyx provider; the key is `TELNYX_API_KEY` unless given. Throws nothing before a call is made. */
export function createTelnyx(options?: TelnyxOptions): Telnyx {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "errors", "0", "detail") ?? findText(body, "errors", "0", "title"),
      toError,
      createMethods: ({ get }): ProviderMethods<Telnyx> => ({
        getBalance: async (call) => {
          const wire = readObject(await get("/balance", call), "data")
          const credit = readAmount(wire, fields.availableCredit)
          const nothing = toAmount(0, credit.unit)
          const reported = isPresent(wire, "pending") ? readAmount(wire, fields.pending) : undefined
          // Pending charges never increase the balance.
          const pending = reported && (isAtLeast(reported, nothing) ? reported : nothing)
          return {
            buckets: [
              {
                id: "balance",
                available: pending ? subtract(credit, pending) : credit,
                ...(pending && { pending }),
                ...(isPresent(wire, "credit_limit") && { creditLine: readAmount(wire, fields.creditLimit) }),
              },
            ],
          }
        },
        getSpendCaps: async (call) => {
          const pages = readPages(
            (next = "1") =>
              get("/messaging_profiles", {
                ...call,
                query: { "page[number]": Number(next), "page[size]": 250 },
              }),
            (page) => {
              const meta = readObject(page, "meta")
              const [number, last] = [readInteger(meta, "page_number"), readInteger(meta, "total_pages")]
              return Number(number) < Number(last) ? String(Number(number) + 1) : undefined
            },
          )
          const caps: SpendCap[] = []
          for await (const page of pages)
            for (const profile of readItems(page, "data"))
              if (
                isPresent(profile, "daily_spend_limit_enabled") &&
                readBoolean(profile, "daily_spend_limit_enabled")
              )
                caps.push({
                  id: `messaging-profile:${readText(profile, "id")}`,
                  limit: readAmount(profile, fields.dailySpendLimit),
                  period: toCalendarPeriod(page.response.at(), "day"),
                  setBy: "owner",
                })
          return caps
        },
      }),
    },
    options,
  )
}

/** The code identifies the error; a spend limit is a 429 that opens at midnight, and an account may be inactive for lack of money. */
function toError({ body, at, facts, details }: FailedResponse): AnyBillingError | undefined {
  const code = findText(body, "errors", "0", "code")
  if (code === "20100") return new InsufficientBalanceError(facts, details)
  if (code === "20012") return new PermissionError({ ...facts, maybe: ["InsufficientBalanceError"] }, details)
  if (code !== "40333") return undefined
  const { end } = toCalendarPeriod(at, "day")
  return new SpendCapExceededError({ ...facts, setBy: "owner", ...(end && { resetsAt: end }) }, details)
}
