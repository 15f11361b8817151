import { type Amount, type Balance, type CallOptions, isAtLeast, subtract, toAmount } from "@api-balance/core"
import type { AnyProvider } from "../src/index.js"

/** A provider whose account is a figure in this process; counts how often it is asked. */
export interface Account extends AnyProvider {
  getBalance(options?: CallOptions): Promise<Balance>
  /** Put a value to set what is left. */
  left: Amount
  asked: number
  /** Set to make every question wait before it gives what was left when it was asked. */
  gate: Promise<void> | undefined
  /** Set to make every question fail. */
  failure: Error | undefined
  /** What a call that costs so much does at the provider: false when it is refused. */
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
    asked: 0,
    gate: undefined,
    failure: undefined,
    ...facts,
    getBalance: async (): Promise<Balance> => {
      account.asked++
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
