/** A declared account of the commonest kind, for the operations and bodies of the spec that a new provider begins with. */
export function toAccountSkeleton(name: string): string {
  return `import { amount, price } from "../ledger/figures.js"
import { prepaid } from "../ledger/index.js"

/** ${name}: each call is charged when it is made. */
export const account = prepaid({
  figures: {
    /** What is left, in USD; 25.50 unless given. */
    balance: amount("USD", "25.50"),
    /** What a call costs, in USD; 0.01 unless given, which is inferred. */
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
