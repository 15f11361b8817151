import type { Whose } from "../../whose.js"
import type { Account } from "./account.js"

/** Whose the answers of an account are. */
export function toWhose({ entry: { id }, label }: Account): Whose {
  return { provider: id, ...(label !== undefined && { account: label }) }
}
