import { type Amount, type Balance, type CallOptions, isAtLeast, subtract, toAmount } from "@api-balance/core"
import type { AnyProvider } from "../src/index.js"

/** A provider whose account is a figure in this process; counts the requests for its balance. */
export interface Account extends AnyProvider {
  getBalance(options?: CallOptions): Promise<Balance>
  /** The remaining amount; a test may set it. */
  left: Amount
  requests: number
  /** Set to delay every response; it has the amount of the time of its request. */
  gate: Promise<void> | undefined
  /** Set to make every request fail. */
  failure: Error | undefined
  /** Charges a call as the provider does; false if it is refused. */
  charge(price: Amount): boolean
}

/** Opens an account in USD. */
export function createAccount(
  value: string,
  facts: Partial<Pick<AnyProvider, "id" | "account" | "cacheTtlMs" | "readError" | "isOwnUrl">> = {},
): Account {
  const account: Account = {
    id: "bank",
    left: toAmount(value, "USD"),
    requests: 0,
    gate: undefined,
    failure: undefined,
    ...facts,
    getBalance: async (): Promise<Balance> => {
      account.requests++
      const { left } = account
      await account.gate
      if (account.failure) throw account.failure
      return {
        buckets: [{ id: "balance", available: left }],
        topUpUrl: "https://bank.example/top-up",
      }
    },
    charge: (price) => {
      const covered = isAtLeast(account.left, price)
      if (covered) account.left = subtract(account.left, price)
      return covered
    },
  }
  return account
}
