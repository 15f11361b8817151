import { compare, type ErrorResponse, InvalidOptionError, isBillingError } from "@api-balance/core"
import type { Source } from "../create-source.js"
import { findSource } from "../find-source.js"
import { type Price, toPrice } from "./price.js"

/** Whose balance pays for a guarded call. */
interface GuardTarget {
  /** The provider's id. */
  readonly provider: string
  /** Which of several accounts. */
  readonly account?: string
  /** Which bucket pays; needed only where several have the unit of the price. */
  readonly bucket?: string
  /** Ends the waiting for the balance; the call itself is not ended by it. */
  readonly signal?: AbortSignal
}

/** What a guarded call costs: known before, or read from what it gave, and then at most so much. */
export type GuardOptions<Result> = GuardTarget &
  (
    | { readonly price: Price; readonly atMost?: undefined }
    | { readonly price: (result: Result) => Price; readonly atMost: Price }
  )

/** Guards calls that cost money. */
export interface Guard {
  /**
   * Sets the price aside, makes the call, and takes off what it cost. Calls under way share the balance: together they never
   * spend more than it holds, and one that may fit yet waits until it is known. A call that the provider refuses (a status of
   * 4xx in what it throws, in a Response, or in a result of `client`) costs nothing; whether one that fails otherwise was
   * charged, the provider is asked before the next one.
   * @throws InsufficientBalanceError when the balance does not cover the price, without a call, or when the provider says so
   * by what the call gave; what the call throws; why the balance is not known, where nothing is known of it
   */
  run<Result>(options: GuardOptions<Result>, call: () => Result | Promise<Result>): Promise<Result>
}

/** The guard of all sources. */
export function createGuard(sources: readonly Source[]): Guard {
  return {
    run: async ({ provider, account, bucket, signal, price, atMost }, call) => {
      const source = findSource(sources, provider, account)
      const most = toPrice(typeof price === "function" ? readAtMost(atMost) : price)
      const reservation = await source.purse.reserve({ price: most, bucket, signal })
      const fail = (status: unknown, refusal: unknown) => {
        if (isClientError(status) && !isInsufficientBalance(refusal)) return reservation.release()
        source.balance.expire()
        reservation.commit(most)
      }
      let result: Awaited<ReturnType<typeof call>>
      try {
        result = await call()
      } catch (error) {
        fail((error as { status?: unknown } | undefined)?.status, error)
        throw error
      }
      const failure = findFailure(result)
      if (failure) {
        const refusal = await source.provider.readError?.(failure)
        fail(failure.status, refusal)
        if (isInsufficientBalance(refusal)) throw refusal
        return result
      }
      let cost = most
      try {
        const told = typeof price === "function" ? toPrice(price(result)) : most
        compare(told, most) // throws where the units differ
        cost = told
      } finally {
        reservation.commit(cost)
      }
      return result
    },
  }
}

function readAtMost(atMost: Price | undefined): Price {
  if (atMost !== undefined) return atMost
  throw new InvalidOptionError("is needed where the price is a function: what the call costs at most", {
    option: "atMost",
  })
}

/** The answer of a call that is no success: a Response, or what openapi-fetch resolves to, whose body is already read. */
function findFailure(result: unknown): Response | ErrorResponse | undefined {
  if (result instanceof Response) return result.ok ? undefined : result
  const { response, error } = (result ?? {}) as { response?: unknown; error?: unknown }
  if (!(response instanceof Response) || response.ok) return undefined
  return { status: response.status, headers: response.headers, body: error }
}

function isClientError(status: unknown): boolean {
  return typeof status === "number" && status >= 400 && status < 500
}

function isInsufficientBalance(error: unknown): boolean {
  return isBillingError(error) && error.name === "InsufficientBalanceError"
}
