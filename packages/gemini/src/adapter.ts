import {
  type AnyBillingError,
  findRetryAfter,
  PermissionError,
  type Provider,
  RateLimitError,
  SpendCapExceededError,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  findValue,
  toAuthenticationError,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import type { GeminiOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Gemini: only its errors, by `readError`; no endpoint reports a balance or the spending. */
export type Gemini = Provider<paths, "gemini">

/**
 * Creates a Gemini provider; the key is `GEMINI_API_KEY` or `GOOGLE_API_KEY` unless given. Throws nothing before a call is
 * made.
 */
export function createGemini(options?: GeminiOptions): Gemini {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(toBody(body), "error", "message"),
      toError,
      createMethods: () => ({}),
    },
    options,
  )
}

/** Some endpoints put the body into an array. */
function toBody(body: unknown): unknown {
  return Array.isArray(body) ? body[0] : body
}

/** The details of an error that have a given type. */
function findDetail(body: unknown, type: string): unknown {
  const details = findValue(toBody(body), "error", "details")
  return (Array.isArray(details) ? details : []).find((detail) => findText(detail, "@type")?.endsWith(type))
}

/** A 429 is too many requests of a minute or of a day, a model that the plan does not have, or a cap; a 400 may be the key. */
function toError(response: FailedResponse): AnyBillingError | undefined {
  const { status, body, reason = "", facts: where, details } = response
  if (status === 400 && findText(findDetail(body, "ErrorInfo"), "reason") === "API_KEY_INVALID")
    return toAuthenticationError(facts, response)
  if (status !== 429) return undefined
  if (/\bspending cap\b/i.test(reason))
    return new SpendCapExceededError({ ...where, setBy: "owner" }, details)
  const violations = findValue(findDetail(body, "QuotaFailure"), "violations")
  if (!Array.isArray(violations)) return undefined
  // A wait doesn't help if the quota is 0.
  if (/\blimit: 0\b/.test(reason)) return new PermissionError(where, details)
  const retryAfter = findRetryAfter(response, findDelay(body))
  const isDaily = violations.some((one) => /PerDay/.test(findText(one, "quotaId") ?? ""))
  // A short wait beside a daily quota is the wait of the minute's quota.
  const isTold = retryAfter !== undefined && (!isDaily || retryAfter > 60)
  return new RateLimitError({ ...where, ...(isTold && { retryAfter }) }, details)
}

function findDelay(body: unknown): number | undefined {
  const [, seconds] = findText(findDetail(body, "RetryInfo"), "retryDelay")?.match(/^(\d+(?:\.\d+)?)s$/) ?? []
  return seconds === undefined ? undefined : Number(seconds)
}
