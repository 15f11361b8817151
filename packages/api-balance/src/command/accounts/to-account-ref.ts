import type { AccountRef } from "../../account-ref.js"
import type { Account } from "./account.js"

/** Whose the answers of an account are. */
export function toAccountRef({ entry: { id }, label }: Account): AccountRef {
  return { provider: id, ...(label !== undefined && { account: label }) }
}
