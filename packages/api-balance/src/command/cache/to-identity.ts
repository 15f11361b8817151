import type { Account } from "../accounts/account.js"

/** All that decides whose figures the answers are. */
export function toIdentity(accounts: readonly Account[]): string {
  return JSON.stringify(
    accounts.map(({ entry: { id, environment }, label, variable }) => [
      id,
      label,
      process.env[variable],
      process.env[environment.baseUrl],
    ]),
  )
}
