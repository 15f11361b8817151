/** What Venice lets wallets do, in US dollars; all of it is documented. */
export const walletTerms = {
  minimumTopUp: "5",
  maximumTopUp: "10000",
  suggestedTopUp: "10",
  /** With less than this no call is let through. */
  minimumBalance: "0.1",
} as const
