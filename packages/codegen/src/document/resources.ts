/** The resources that an operation may report (`x-resources`), and the method that reads each. */
export const resources: Readonly<Record<string, string>> = {
  balance: "getBalance",
  usage: "getUsage",
  "spend caps": "getSpendCaps",
  charges: "charges",
}
