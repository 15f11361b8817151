import { findResponse } from "@api-balance/core/adapter"

/** A failed response in what a guarded call returned or threw; `given` is what `readError` takes. */
export interface FoundFailure {
  readonly status: number
  readonly headers: object
  /** Empty if it is not known. */
  readonly url: string
  readonly given: unknown
}

/**
 * Finds a failed response in what a call returned or threw, in any form that `readError` takes. A status without headers is not
 * enough: it may come from anywhere in the call. Never throws.
 */
export function findFailure(given: unknown): FoundFailure | undefined {
  try {
    const { status = 0, headers, url = "" } = findResponse(given) ?? {}
    const isFailure = status >= 300 && typeof headers === "object" && headers !== null
    return isFailure ? { status, headers, url, given } : undefined
  } catch {
    return undefined
  }
}
