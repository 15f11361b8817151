import type { AnyBillingError } from "@api-balance/core"
import { findResponse } from "@api-balance/core/adapter"
import { creators } from "../generated/creators.js"
import { type Evidence, knownErrors } from "../generated/known-errors.js"
import type { ProviderId } from "../generated/registry.js"
import { toHelp, toMoment } from "./advice.js"
import { findProvider } from "./find-provider.js"
import { readUnknownError } from "./read-unknown-error.js"

/** What an error means, for people and for logs. */
export interface Explanation {
  /** The provider's id, as given or as found by the URL; absent if neither is known. */
  readonly provider?: ProviderId
  /** What happened: `aboutMoney`, `retryable` and `elsewhere` are its flags, `maybe` is what else it could be. */
  readonly error: AnyBillingError
  /** What a person can do about it, a sentence. */
  readonly helps: string
  /** When the same call may succeed without any action, as a sentence. */
  readonly when: string
  /** How it is known that this provider responds so, by the words of its message; the weakest if in doubt. Absent if no spec has such an error. */
  readonly evidence?: Evidence
}

/**
 * Explains what `readError` takes: a response, its parts, or what another client threw. The provider is found by the URL of the
 * response unless it is given. Resolves to undefined for a success, and never rejects.
 */
export async function explainError(
  response: unknown,
  { provider = findByUrl(response) }: { readonly provider?: ProviderId | undefined } = {},
): Promise<Explanation | undefined> {
  const known = provider !== undefined && Object.hasOwn(creators, provider) ? provider : undefined
  const error = await (known ? creators[known]().readError(response) : readUnknownError(response))
  if (!error) return undefined
  const evidence = known && findEvidence(known, error)
  return {
    ...(known && { provider: known }),
    error,
    helps: toHelp(error),
    when: toMoment(error),
    ...(evidence && { evidence }),
  }
}

function findEvidence(
  provider: ProviderId,
  { status, name, maybe = [], message }: AnyBillingError,
): Evidence | undefined {
  const found = knownErrors[provider].evidence[[status, name, ...maybe].join(" ")]
  if (found === undefined || typeof found === "string") return found
  const [weakest, phrases] = found
  const text = message.replace(/\s+/g, " ")
  const better = Object.entries(phrases).find(([, known]) => known.some((phrase) => text.includes(phrase)))
  return (better?.[0] as Evidence | undefined) ?? weakest
}

function findByUrl(response: unknown): ProviderId | undefined {
  try {
    return findProvider(findResponse(response)?.url ?? "")
  } catch {
    return undefined
  }
}
