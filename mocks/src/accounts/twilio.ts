import type { Amount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { prepaid, readParameter, sumCalendar, toFixed, toTimestamp } from "../ledger/index.js"

/** Twilio: a message is charged when it is accepted (inferred); its price is reported after it was sent. */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 21.50 by default. */
    balance: amount("USD", "21.50"),
    /** The cost of a message, in USD; 0.0079 by default (inferred: prices depend on country and segment). */
    costPerMessage: price("USD", "0.0079"),
  },
  charges: [
    {
      operations: ["createMessage"],
      price: "costPerMessage",
      refuse: () => ({ example: "suspended" }),
      receipt: ({ id }) => ({ sid: `SM${String(id).padStart(32, "0")}` }),
    },
  ],
  reads: {
    fetchBalance: ({ balance }) => ({ balance: toFixed(balance, 2) }),
    listUsageThisMonth: (account) => {
      const now = toTimestamp(account.at)
      const [month, today] = [now.slice(0, 7), now.slice(0, 10)]
      return { usage_records: [toRecord(sumCalendar(account, month), `${month}-01`, today, now)] }
    },
    listUsageByDay: (account, call) => {
      const [from = "", to = "~"] = ["StartDate", "EndDate"].map((name) => readParameter(call, name))
      const days = [...new Set(account.orders.map(({ at }) => toTimestamp(at).slice(0, 10)))]
      return {
        usage_records: days
          .filter((day) => day >= from && day <= to)
          .map((day) => toRecord(sumCalendar(account, day), day, day, toTimestamp(account.at)))
          .reverse(),
      }
    },
  },
})

function toRecord(cost: Amount, start_date: string, end_date: string, as_of: string) {
  const price = toFixed(cost, 5)
  return { as_of, category: "totalprice", start_date, end_date, price, price_unit: "usd" }
}
