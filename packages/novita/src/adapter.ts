import {
  type AnyBillingError,
  type BalanceProvider,
  type CallOptions,
  InsufficientBalanceError,
  subtract,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  isPresent,
  type ProviderMethods,
  readAmount,
  readField,
  readItems,
  toAuthenticationError,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { NovitaOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Novita AI: a prepaid balance in USD, which contains the credit line, if there is one. */
export interface Novita extends BalanceProvider<paths, "novita"> {
  /**
   * The total of the running month's bill (UTC), in USD; nothing if there is no bill yet.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
}

/** Creates a Novita provider; the key is `NOVITA_API_KEY` unless given. Throws nothing before a call is made. */
export function createNovita(options?: NovitaOptions): Novita {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "message"),
      toError,
      createMethods: ({ get }): ProviderMethods<Novita> => ({
        getBalance: async (call) => {
          const wire = await get("/openapi/v1/billing/balance/detail", call)
          const available = readAmount(wire, fields.availableBalance)
          const pending = isPresent(wire, "pendingCharges") && readAmount(wire, fields.pendingCharges)
          // Pending charges never increase the balance.
          const isPending = pending && !/^-|^0$/.test(pending.value)
          return {
            buckets: [
              {
                id: "balance",
                // Whether these are already deducted is not reported.
                available: isPending ? subtract(available, pending) : available,
                // The field is 0 whatever is pending.
                ...(isPending && { pending }),
                ...(isPresent(wire, "creditLimit") && { creditLine: readAmount(wire, fields.creditLimit) }),
              },
            ],
            ...(isPresent(wire, "outstandingInvoices") && {
              owed: [readAmount(wire, fields.outstandingInvoices)],
            }),
          }
        },
        getUsage: async (call) => {
          const startMonth = new Date().toISOString().slice(0, 7)
          const wire = await get("/openapi/v1/billing/monthly/bill", { ...call, query: { startMonth } })
          const [bill] = readItems(wire, "data")
          const month = bill ? readField(bill, "billingMonth", "a month", isMonth) : startMonth
          const spent = bill ? [readAmount(bill, fields.totalAmount)] : []
          return { period: toCalendarPeriod(new Date(month), "month"), spent, quantities: {} }
        },
      }),
    },
    options,
  )
}

function isMonth(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
}

/** A 403 may be a bad key, no money, or a model that the key may not use; images without money are a 400. */
function toError(response: FailedResponse): AnyBillingError | undefined {
  const reason = findText(response.body, "reason") ?? ""
  if (/^(NOT_ENOUGH_BALANCE|BILLING_BALANCE_NOT_ENOUGH)$/.test(reason))
    return new InsufficientBalanceError(response.facts, response.details)
  if (/^(INVALID|MISSING)_API_KEY$/.test(reason)) return toAuthenticationError(facts, response)
  return undefined
}
