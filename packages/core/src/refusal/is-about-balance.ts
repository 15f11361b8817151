import type { FailedResponse } from "../contract/adapter.js"
import { findText } from "../wire/find-value.js"

// The word "quota" alone does not mean money: a quota may be one of requests.
const codes =
  /^(insufficient_(balance|credits?|funds)|(credit_)?balance_(exhausted|too_low)|out_of_credits?)$/i
const vague = /^insufficient_quota$/i
const words =
  /\b(insufficient|not enough|no) (account )?(balance|credits?|funds)\b|\b(balance|credits?|funds) (is|are|has been|have been) (too low|insufficient|exhausted|depleted)\b|\bexhausted balance\b|\bout of credits?\b/i
const paths = [["error", "code"], ["error", "type"], ["code"], ["type"], ["error"]]

/**
 * Whether a response is about an empty balance, by its code or its words; "maybe" for a code that may mean an empty balance or
 * a cap.
 */
export function isAboutBalance({ body, reason }: Pick<FailedResponse, "body" | "reason">): boolean | "maybe" {
  const found = paths.map((path) => findText(body, ...path) ?? "")
  const prose = reason ?? (typeof body === "string" ? body.slice(0, 1000) : "")
  if (found.some((code) => codes.test(code)) || words.test(prose)) return true
  return found.some((code) => vague.test(code)) && "maybe"
}
