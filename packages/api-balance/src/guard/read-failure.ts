import { type AnyBillingError, type Clock, isBillingError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { AnyProvider } from "../model/any-provider.js"
import { type FoundFailure, findFailure } from "./find-failure.js"
import { isRefusal } from "./is-refusal.js"

/** What a failed call means for billing. */
export interface Failure {
  /** Whether it is certain that nothing was charged. */
  readonly isFree: boolean
  /** The error that the response means, if there is a response that can be read. */
  readonly error: AnyBillingError | undefined
}

/** Milliseconds within which a body must be read; otherwise it is unknown. */
const readTimeoutMs = 10_000

/** Reads the failed response in a call's result; undefined for a success. Never rejects. */
export async function readFailedResult(
  result: unknown,
  provider: AnyProvider,
  clock: Clock,
): Promise<Failure | undefined> {
  const failure = findFailure(result)
  return failure && readResponse(failure, provider, clock)
}

/** Reads an error that a call threw. Never rejects. */
export async function readThrown(thrown: unknown, provider: AnyProvider, clock: Clock): Promise<Failure> {
  if (isBillingError(thrown)) {
    const { status } = thrown
    return {
      isFree: status !== undefined && isOf(provider, thrown) && isRefusal({ status }, thrown),
      error: thrown,
    }
  }
  const failure = findFailure(thrown)
  return failure ? readResponse(failure, provider, clock) : { isFree: false, error: undefined }
}

/** A rejection by another provider does not prove that this one was not charged. */
function isOf({ id, account }: AnyProvider, error: Partial<AccountRef>): boolean {
  return error.provider === undefined || (error.provider === id && error.account === account)
}

/** A server of somebody else knows nothing about this charge; a response without a URL may be the provider's. */
function isForeign({ url }: FoundFailure, provider: AnyProvider): boolean {
  return url !== "" && provider.isOwnUrl?.(url) === false
}

async function readResponse(failure: FoundFailure, provider: AnyProvider, clock: Clock): Promise<Failure> {
  const late = new AbortController()
  try {
    if (isForeign(failure, provider)) return { isFree: false, error: undefined }
    const error = await Promise.race([
      provider.readError?.(failure.given),
      clock.wait(readTimeoutMs, late.signal).then(() => Promise.reject(new Error("too late"))),
    ])
    return { isFree: isRefusal(failure, error), error }
  } catch {
    return { isFree: false, error: undefined }
  } finally {
    late.abort()
  }
}
