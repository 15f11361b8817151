import { amount, price } from "../ledger/figures.js"
import { prepaid } from "../ledger/index.js"

/** Stability AI: an image is charged when it is made. */
export const account = prepaid({
  figures: {
    /** What is left, in credits; 25 unless given. */
    balance: amount("credit", "25"),
    /** What an image costs, in credits; 3 unless given, which is inferred: models have their own prices. */
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
