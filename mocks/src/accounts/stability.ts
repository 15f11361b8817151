import { amount, price } from "../ledger/figures.js"
import { prepaid } from "../ledger/index.js"

/** Stability AI: an image is charged when it is made. */
export const account = prepaid({
  figures: {
    /** The credit balance; 25 by default. */
    balance: amount("credit", "25"),
    /** The cost of an image, in credits; 3 by default (inferred: prices depend on the model). */
    costPerImage: price("credit", "3"),
  },
  charges: [
    {
      operations: ["generateCore"],
      price: "costPerImage",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ seed: id }),
    },
  ],
  reads: { getBalance: ({ balance }) => ({ credits: balance }) },
})
