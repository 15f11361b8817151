import { amount, price } from "../ledger/figures.js"
import { countWhole, prepaid, readField, readParameter, sumCalendar, toTimestamp } from "../ledger/index.js"

/** fal: an image is charged when it is made. Inferred: an account is locked if its balance does not cover the call. */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 24.5 by default, as on the provider's page. */
    balance: amount("USD", "24.5"),
    /** The cost of an image, in USD; 0.003 by default (inferred: prices depend on the model and its units). */
    costPerImage: price("USD", "0.003"),
  },
  charges: [
    {
      operations: ["createImage"],
      price: "costPerImage",
      quantity: (call) => Number(readField(call, "num_images") ?? 1),
      refuse: () => ({ example: "empty" }),
      headers: ({ quantity }) => ({ "x-fal-billable-units": String(quantity) }),
    },
  ],
  reads: {
    getAccountBilling: ({ balance }) => ({ credits: { current_balance: balance, currency: "USD" } }),
    getModelUsage: ({ orders, available, costPerImage: unit_price }, call) => {
      const [start, end] = ["start", "end"].map((name) => Date.parse(readParameter(call, name) ?? ""))
      // A comparison with an invalid date is false.
      const within = orders.filter(({ at }) => !(at < Number(start)) && !(at >= Number(end)))
      const days = new Set(within.map(({ at }) => toTimestamp(at).slice(0, 10)))
      const time_series = [...days].map((day) => {
        const cost = sumCalendar({ orders: within, available }, day)
        const quantity = countWhole(cost, unit_price)
        const billed = { unit: "images", quantity, unit_price, cost, currency: "USD" }
        return { bucket: `${day}T00:00:00Z`, results: [{ endpoint_id: "fal-ai/flux/schnell", ...billed }] }
      })
      return { time_series }
    },
  },
})
