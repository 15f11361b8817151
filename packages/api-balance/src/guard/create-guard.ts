import { type Amount, type Clock, compare, InvalidOptionError, multiply } from "@api-balance/core"
import { type Price, toPrice } from "../model/price.js"
import type { Source } from "../source/create-source.js"
import { findSource } from "../source/find-source.js"
import type { GuardOutcome } from "./guard-outcome.js"
import { type Failure, readFailedResult, readThrown } from "./read-failure.js"
import { reportOutcome } from "./report-outcome.js"

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
  /**
   * Makes the call also where the provider runs without a key and has no billing (Vendo's open-source mode). By default it
   * is not made: a key that is missing by mistake must not let every call through.
   */
  readonly allowUnbilled?: boolean
  /** Receives how the call ended; what it throws is ignored. Without it, a price that cannot be read is a process warning. */
  readonly onOutcome?: (outcome: GuardOutcome) => void
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
   * spend more than it holds, and one that may fit yet waits until it is known. A call that the provider refuses (400, 401,
   * 402, 403, 405, 413, 415, 422 or 429 as a Response, a result of `client`, or an error that stands for one) costs nothing;
   * whether one that fails otherwise was charged, the provider is asked before the next one. A price that cannot be read from
   * the result counts as `atMost`, and the result comes through.
   * @throws InsufficientBalanceError when the balance does not cover the price, without a call, or when the provider says so
   * by what the call gave; what the call throws; why the balance is not known, where nothing is known of it
   */
  run<Result>(options: GuardOptions<Result>, call: () => Result | Promise<Result>): Promise<Result>
}

/** The guard of all sources. */
export function createGuard(sources: readonly Source[], clock: Clock): Guard {
  return {
    run: async (options, call) => {
      const { price, atMost, bucket, signal, allowUnbilled = false } = options
      const source = findSource(sources, options.provider, options.account)
      const most = toPrice(typeof price === "function" ? readAtMost(atMost) : price)
      const reservation = await source.purse.reserve({ price: most, bucket, signal, allowUnbilled })

      const end = (end: "committed" | "released" | "unknown", cost: Amount, error?: Error) => {
        if (end === "released") reservation?.release()
        else reservation?.commit(cost)
        reportOutcome(
          {
            ...source.accountRef,
            ...(reservation ? { end, cost } : { end: "unguarded" }),
            ...(error && { error }),
          },
          options.onOutcome,
        )
      }
      const fail = ({ isFree, error }: Failure) => {
        if (!isFree || isInsufficient(error)) source.balance.expire()
        if (isFree) end("released", multiply(most, 0))
        else end("unknown", most)
      }

      let result: Awaited<ReturnType<typeof call>>
      try {
        result = await call()
      } catch (thrown) {
        fail(await readThrown(thrown, source.provider, clock))
        throw thrown
      }
      const failure = await readFailedResult(result, source.provider, clock)
      if (failure) {
        fail(failure)
        if (isInsufficient(failure.error)) throw failure.error
        return result
      }
      try {
        const cost = typeof price === "function" ? toPrice(price(result)) : most
        compare(cost, most) // throws where the units differ
        end("committed", cost)
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        end(
          "committed",
          most,
          new Error(
            `The price of a guarded call could not be read, so that it counts as its \`atMost\`: ${reason}`,
            { cause },
          ),
        )
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

function isInsufficient(error: Failure["error"]): error is Failure["error"] & Error {
  return error?.name === "InsufficientBalanceError"
}
