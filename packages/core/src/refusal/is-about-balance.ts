import type { ErrorAnswer } from "../contract/adapter.js"
import { findText } from "../wire/find-value.js"

// The word "quota" alone is no error about money: a quota may be one of requests.
const codes =
  /^(insufficient_(quota|balance|credits?|funds)|(credit_)?balance_(exhausted|too_low)|out_of_credits?)$/i
const words =
  /\b(insufficient|not enough|no) (account )?(balance|credits?|funds)\b|\b(balance|credits?|funds) (is|are|has been|have been) (too low|insufficient|exhausted|depleted)\b|\bexhausted balance\b|\bout of credits?\b/i

/** Whether an answer that says "too many requests" is about an empty balance, by its code or its words. */
export function isAboutBalance({ body, details }: Pick<ErrorAnswer, "body" | "details">): boolean {
  const paths = [["error", "code"], ["error", "type"], ["code"], ["type"], ["error"]]
  return paths.some((path) => codes.test(findText(body, ...path) ?? "")) || words.test(details.reason ?? "")
}
