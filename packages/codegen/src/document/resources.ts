/** The questions that an operation may answer (`x-tells`), and the method that asks each. */
export const resources: Readonly<Record<string, string>> = {
  balance: "getBalance",
  usage: "getUsage",
  "spend caps": "getSpendCaps",
  charges: "charges",
}
