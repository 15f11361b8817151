import {
  type Amount,
  type Clock,
  compare,
  InvalidOptionError,
  isBillingError,
  multiply,
  subtract,
} from "@api-balance/core"
import { type Price, toPrice } from "../model/price.js"
import type { Reservation } from "../purse/purse.js"
import type { Source } from "../source/create-source.js"
import { findSource } from "../source/find-source.js"
import type { GuardOutcome } from "./guard-outcome.js"
import { findOuterCalls, runInside } from "./outer-calls.js"
import { type Failure, readFailedResult, readThrown } from "./read-failure.js"
import { reportOutcome } from "./report-outcome.js"

/** Whose balance pays for a guarded call. */
interface GuardTarget<Id extends string = string> {
  /** The provider's id. */
  readonly provider: Id
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
  /** Milliseconds to wait for calls under way that hold what this one needs, and for the balance; 60,000 by default. */
  readonly waitTimeout?: number
  /** Makes the call also while the ledger of reservations fails; `onOutcome` is told then. By default it is not made. */
  readonly failOpen?: boolean
  /**
   * What follows where a call cost more than was set aside for it, which counts in any case: "stop" sets nothing more aside
   * before a balance is known that was asked for after that. "continue" by default.
   */
  readonly onOverrun?: "continue" | "stop"
  /** Receives how the call ended; what it throws is ignored. Without it, a price that cannot be read is a process warning. */
  readonly onOutcome?: (outcome: GuardOutcome) => void
}

/** What a guarded call costs: known before, or read from what it gave, and then at most so much. */
export type GuardOptions<Result, Id extends string = string> = GuardTarget<Id> &
  (
    | { readonly price: Price; readonly atMost?: undefined }
    | { readonly price: (result: Result) => Price; readonly atMost: Price }
  )

/** Guards calls that cost money. */
export interface Guard<Id extends string = string> {
  /**
   * Sets the price aside, makes the call, and takes off what it cost. Calls under way share the balance: together they never
   * spend more than it holds, and one that may fit yet waits until it is known. A call that the provider refuses (400, 401,
   * 402, 403, 405, 413, 415, 422 or 429 as a Response, a result of `client`, or an error that stands for one) costs nothing;
   * whether one that fails otherwise was charged, the provider is asked before the next one. A price that cannot be read from
   * the result counts as `atMost`, and the result comes through.
   * @throws InsufficientBalanceError when the balance does not cover the price, without a call, or when the provider says so
   * by what the call gave; SpendCapExceededError when a cap of the key does not; BalanceHeldError when calls under way hold
   * the money for longer than `waitTimeout`, or the call is inside of the one that does; LedgerError when the ledger fails;
   * what the call throws; why the balance is not known, where nothing is known of it
   */
  run<Result>(options: GuardOptions<Result, Id>, call: () => Result | Promise<Result>): Promise<Result>
}

/** The guard of all sources. */
export function createGuard(sources: readonly Source[], clock: Clock): Guard {
  return {
    run: async (options, call) => {
      const { price, atMost } = options
      const source = findSource(sources, options.provider, options.account)
      const most = toPrice(typeof price === "function" ? readAtMost(atMost) : price)
      const { reservation, error: ledgerError } = await reserve(source, most, options)

      const end = async (end: "committed" | "released" | "unknown", cost: Amount, error?: Error) => {
        const isOver = cost !== most && compare(cost, most) > 0
        const ending =
          end === "released"
            ? reservation?.release()
            : reservation?.commit(cost, { stop: isOver && options.onOverrun === "stop" })
        // The call is made: a ledger that fails now counts the reservation as spent when it expires.
        const fault = (await ending?.catch(toError)) ?? ledgerError ?? error
        reportOutcome(
          {
            ...source.accountRef,
            ...(reservation ? { end, cost } : { end: "unguarded" }),
            ...(reservation && isOver && { overrun: subtract(cost, most) }),
            ...(fault && { error: fault }),
          },
          options.onOutcome,
        )
      }
      const fail = async ({ isFree, error }: Failure) => {
        if (!isFree || isInsufficient(error)) source.balance.expire()
        if (isFree) await end("released", multiply(most, 0))
        else await end("unknown", most)
      }

      let result: Awaited<ReturnType<typeof call>>
      try {
        result = await (reservation
          ? runInside({ purse: source.purse.id, key: reservation.key }, call)
          : call())
      } catch (thrown) {
        await fail(await readThrown(thrown, source.provider, clock))
        throw thrown
      }
      const failure = await readFailedResult(result, source.provider, clock)
      if (failure) {
        await fail(failure)
        if (isInsufficient(failure.error)) throw failure.error
        return result
      }
      const { cost, error } = typeof price === "function" ? readCost(price, result, most) : { cost: most }
      await end("committed", cost, error)
      return result
    },
  }
}

/** What is set aside; nothing where that is allowed, and why. */
async function reserve(
  { purse }: Source,
  price: Amount,
  { bucket, signal, allowUnbilled = false, waitTimeout = 60_000, failOpen }: GuardTarget,
): Promise<{ readonly reservation?: Reservation | undefined; readonly error?: Error }> {
  if (!(waitTimeout > 0)) throw new InvalidOptionError("must be above 0", { option: "waitTimeout" })
  const within = findOuterCalls()
    .filter((outer) => outer.purse === purse.id)
    .map(({ key }) => key)
  try {
    const reservation = await purse.reserve({ price, bucket, signal, allowUnbilled, waitTimeout, within })
    return { reservation }
  } catch (error) {
    if (failOpen && isBillingError(error) && error.name === "LedgerError") return { error }
    throw error
  }
}

/** What a call cost; the most where that cannot be read, and why. */
function readCost<Result>(
  price: (result: Result) => Price,
  result: Result,
  most: Amount,
): { readonly cost: Amount; readonly error?: Error } {
  try {
    const cost = toPrice(price(result))
    compare(cost, most) // throws where the units differ
    return { cost }
  } catch (cause) {
    return {
      cost: most,
      error: new Error(
        `The price of a guarded call could not be read, so that it counts as its \`atMost\`: ${toError(cause).message}`,
        { cause },
      ),
    }
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

function toError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause))
}
