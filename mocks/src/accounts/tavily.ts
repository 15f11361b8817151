import { add, toAmount } from "@api-balance/core"
import { amount, optional, price } from "../ledger/figures.js"
import { prepaid, readField, toParts } from "../ledger/index.js"

/** Tavily: a search is charged to the plan when it is answered. That its month is one of the calendar is inferred. */
export const account = prepaid({
  figures: {
    /** The credits that are left of the month's; 14500 unless given. */
    balance: amount("credit", "14500"),
    /** The credits that were used in the month; 500 unless given. */
    used: amount("credit", "500"),
    /** What a search costs, in credits; 1 unless given, which is documented for a basic one. */
    costPerSearch: price("credit", "1"),
    /** The limit of the key for a month, in credits; none unless given. */
    keyLimit: optional(amount("credit")),
    /** What the key used in the month, in credits; nothing unless given. */
    usedByKey: amount("credit"),
  },
  totals: ["used"],
  limits: [
    {
      every: "month",
      used: "usedByKey",
      most: "keyLimit",
      refuse: () => ({ example: "spend-cap-key" }),
    },
  ],
  renewals: {
    month: ({ balance, used }) => ({ balance: add(balance, used), used: toAmount(0, "credit") }),
  },
  charges: [
    {
      operations: ["search"],
      price: "costPerSearch",
      refuse: () => ({ example: "empty" }),
      receipt: ({ cost }, call) => ({ query: readField(call, "query"), usage: { credits: cost } }),
    },
  ],
  reads: {
    getUsage: ({ balance, used, keyLimit, usedByKey }) => ({
      key: { usage: usedByKey, limit: keyLimit },
      account: {
        plan_usage: used,
        // A limit is reported in whole credits.
        plan_limit: Number(toParts(add(balance, used), 1)),
        paygo_usage: 0,
        paygo_limit: null,
      },
    }),
  },
})
