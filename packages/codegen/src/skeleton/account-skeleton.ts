/** The declaration of a typical account, for the operations and bodies of a new provider's spec. */
export function toAccountSkeleton(name: string): string {
  return `import { amount, price } from "../ledger/figures.js"
import { prepaid } from "../ledger/index.js"

/** ${name}: each call is charged when it is made. */
export const account = prepaid({
  figures: {
    /** The balance, in USD; 25.50 by default. */
    balance: amount("USD", "25.50"),
    /** The cost of a call, in USD; 0.01 by default (inferred). */
    costPerCall: price("USD", "0.01"),
  },
  charges: [
    {
      operations: ["createCompletion"],
      price: "costPerCall",
      refuse: () => ({ example: "empty" }),
      receipt: ({ id }) => ({ id: \`completion-\${id}\` }),
    },
  ],
  reads: { getBalance: ({ balance }) => ({ balance }) },
})
`
}
