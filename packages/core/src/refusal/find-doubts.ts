import type { FailedResponse } from "../contract/adapter.js"
import type { ErrorName } from "../errors/billing-error.js"
import { isPage } from "./is-page.js"

const limits: readonly ErrorName[] = ["InsufficientBalanceError", "SpendCapExceededError"]
const payments: readonly ErrorName[] = ["BalanceHeldError", "SpendCapExceededError", "PaymentRequiredError"]

// The first two must match and the third must not: "insufficient permissions for billing" is not about money.
const money =
  /\b(credits?|balance|funds|budgets?|billing|quotas?|payments?|prepa(id|yment)|recharge|top[- ]?up|spen(d|ding|t)|usage (limit|threshold|cap)s?|plan)\b/i
const shortage =
  /\b(insufficient|not enough|exceed\w*|exhausted|reached|crossed|depleted|used (up|all)|out of|too low|suspended|locked|overdue|unpaid|required)\b/i
const limited = /\b(in[- ]flight|limits?|caps?|budgets?)\b/i
const other =
  /\b(rate limit|too many requests|per[- ](second|minute|min|hour)|permissions?|scopes?|roles?)\b/i
const speed = /rate[_ -]?limit|too[_ ]many[_ ]requests|slow[_ ]down|throttl/i

/**
 * What else a response could mean than its status says, if its format is unknown: the body is not the provider's, is
 * truncated or was not kept, or its words suggest money.
 */
export function findDoubts(response: FailedResponse, isWaitTold: boolean): readonly ErrorName[] {
  const { status, body, reason } = response
  if (status >= 500 || status === 408) return []
  const isSilent = reason === undefined
  const text = toText(body)
  const soundsOfMoney = money.test(text) && shortage.test(text) && !other.test(text)
  if (status === 402) {
    // A hosting platform that a provider did not pay sends this status, too, as plain text.
    if (isSilent && text !== "" && text === body) return [...payments, "UnexpectedResponseError"]
    return isSilent || limited.test(reason ?? "") ? payments : []
  }
  if (soundsOfMoney || [412, 432, 433, 456].includes(status)) return limits
  const isSpeed = isWaitTold || isPage(response) || speed.test(text)
  return status === 429 && isSilent && (body === undefined || !isSpeed) ? limits : []
}

function toText(body: unknown): string {
  try {
    return typeof body === "string" ? body : (JSON.stringify(body) ?? "")
  } catch {
    // Nested too deep, or not JSON: a caller may pass any parsed value.
    return ""
  }
}
