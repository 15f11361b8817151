import {
  type AnyBillingError,
  findRetryAfter,
  InsufficientBalanceError,
  type Provider,
  RateLimitError,
  SpendCapExceededError,
} from "@api-balance/core"
import { createProvider, type FailedResponse, findText, findValue } from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import type { ReplicateOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Replicate: only its errors, by `readError`; no endpoint reports a balance or the spending. */
export type Replicate = Provider<paths, "replicate">

/** Creates a Replicate provider; the key is `REPLICATE_API_TOKEN` unless given. Throws nothing before a call is made. */
export function createReplicate(options?: ReplicateOptions): Replicate {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "detail") ?? findText(body, "title"),
      findWait,
      toError,
      createMethods: () => ({}),
    },
    options,
  )
}

function findWait(body: unknown): unknown {
  return findValue(body, "retry_after")
}

/** A 402 is missing credit or a limit of the owner; a 429 may be due to little credit. */
function toError(response: FailedResponse): AnyBillingError | undefined {
  const { status, body, facts, details } = response
  const [title, prose] = [findText(body, "title") ?? "", findText(body, "detail") ?? ""]
  if (status === 402 && /\bspend(ing)? limit\b/i.test(title))
    return new SpendCapExceededError({ ...facts, setBy: "owner" }, details)
  if (status === 402 && /^(insufficient credit|free time limit)\b/i.test(title)) {
    const [topUpUrl] = prose.match(/https:\/\/replicate\.com\/account\/billing[\w#]*/) ?? []
    return new InsufficientBalanceError({ ...facts, ...(topUpUrl && { topUpUrl }) }, details)
  }
  if (status === 429 && /\bless than \$[\d.]+ in credit\b/i.test(prose)) {
    const retryAfter = findRetryAfter(response, findWait(body))
    return new RateLimitError(
      { ...facts, lowBalance: true, ...(retryAfter !== undefined && { retryAfter }) },
      details,
    )
  }
  return undefined
}
