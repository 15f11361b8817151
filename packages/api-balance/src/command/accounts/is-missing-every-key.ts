import { isBillingError } from "@api-balance/core"
import type { Answer } from "../answer.js"

/** Whether nobody could be asked, because there is no key at all. */
export function isMissingEveryKey(rows: readonly Pick<Answer, "error">[]): boolean {
  return rows.every(({ error }) => isBillingError(error) && error.name === "MissingApiKeyError")
}
