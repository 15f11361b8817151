import {
  type Amount,
  type Clock,
  compare,
  InvalidOptionError,
  isBillingError,
  multiply,
  subtract,
} from "@api-balance/core"
import { ignoreRejection } from "../model/ignore-rejection.js"
import { type Price, toPrice } from "../model/price.js"
import { toError } from "../model/to-error.js"
import type { Reservation } from "../purse/purse.js"
import type { Source } from "../source/create-source.js"
import { findSource } from "../source/find-source.js"
import type { GuardOutcome } from "./guard-outcome.js"
import { findOuterCalls, runInside } from "./outer-calls.js"
import { type Failure, readFailedResult, readThrown } from "./read-failure.js"
import { reportOutcome } from "./report-outcome.js"

/** The balance that pays for a guarded call. */
interface GuardTarget<Id extends string = string> {
  /** The provider's id. */
  readonly provider: Id
  /** The account's label, if the provider has several. */
  readonly account?: string
  /** The bucket's id; needed only if several have the unit of the price. */
  readonly bucket?: string
  /** Stops waiting for the balance; it does not abort the call itself. */
  readonly signal?: AbortSignal
  /**
   * Makes the call even if the provider runs without a key and has no billing (Vendo's open-source mode). By default the call
   * is not made, because a key that is missing by mistake must not let every call through.
   */
  readonly allowUnbilled?: boolean
  /**
   * Milliseconds to wait for the balance, and for calls in flight that reserve the amount that this call needs; 60,000 by
   * default.
   */
  readonly waitTimeout?: number
  /**
   * Makes the call even if the ledger of reservations fails, and reports that to `onOutcome`. By default the call is not
   * made.
   */
  readonly failOpen?: boolean
  /**
   * What happens after a call cost more than its reservation. The full cost counts in any case; "stop" also blocks new
   * reservations until a newer balance was read. "continue" by default.
   */
  readonly onOverrun?: "continue" | "stop"
  /**
   * Receives the outcome of the call; what it throws is ignored. Without it, a price that cannot be read becomes a process
   * warning.
   */
  readonly onOutcome?: (outcome: GuardOutcome) => void
}

/** The price of a guarded call: either known before, or read from its result, with a maximum. */
export type GuardOptions<Result, Id extends string = string> = GuardTarget<Id> &
  (
    | { readonly price: Price; readonly atMost?: undefined }
    | { readonly price: (result: Result) => Price; readonly atMost: Price }
  )

/** Guards billable calls. */
export interface Guard<Id extends string = string> {
  /**
   * Reserves the price, makes the call, and deducts what it cost. Concurrent calls share the balance: together they never spend
   * more than it contains, and a call that may still fit waits until that is certain. A call that the provider rejects costs
   * nothing (status 400, 401, 402, 403, 405, 413, 415, 422 or 429 as a Response, as a result of `client`, or as an error that
   * contains one). After any other failure, the balance is read again before the next call, to see whether it was charged. If
   * the price cannot be read from the result, `atMost` counts, and the result is returned.
   * @throws InsufficientBalanceError if the balance does not cover the price (the call is not made), or if the call's result
   * says so; SpendCapExceededError if a cap of the key does not cover it; BalanceHeldError if calls in flight reserve the money
   * for longer than `waitTimeout`, or the call is nested in the one that does; LedgerError if the ledger fails; whatever the
   * call throws; and the error of the balance request if no balance is known
   */
  run<Result>(options: GuardOptions<Result, Id>, call: () => Result | Promise<Result>): Promise<Result>
}

/** Creates the guard for all sources. */
export function createGuard(sources: readonly Source[], clock: Clock): Guard {
  return {
    run: async (options, call) => {
      const { price, atMost } = options
      const source = findSource(sources, options.provider, options.account)
      const most = toPrice(typeof price === "function" ? readAtMost(atMost) : price)
      const { reservation, error: ledgerError } = await reserve(source, most, options)

      const end = async (end: "committed" | "released" | "unknown", cost: Amount, error?: Error) => {
        const isOver = compare(cost, most) > 0
        const ending =
          end === "released"
            ? reservation?.release()
            : reservation?.commit(cost, { stop: isOver && options.onOverrun === "stop" })
        // The call was made. If the ledger fails now, the reservation counts as spent when it expires.
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

/** Reserves the price; returns no reservation, and the reason, where that is allowed. */
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

/** What a call cost; the maximum and the reason if that cannot be read. */
function readCost<Result>(
  price: (result: Result) => Price,
  result: Result,
  most: Amount,
): { readonly cost: Amount; readonly error?: Error } {
  try {
    const returned = price(result)
    ignoreRejection(returned)
    const cost = toPrice(returned)
    compare(cost, most) // throws if the units differ
    return { cost }
  } catch (cause) {
    return {
      cost: most,
      error: new Error(
        `The price of a guarded call could not be read; \`atMost\` counts instead: ${toError(cause).message}`,
        { cause },
      ),
    }
  }
}

function readAtMost(atMost: Price | undefined): Price {
  if (atMost !== undefined) return atMost
  throw new InvalidOptionError("is required if the price is a function: the maximum that the call can cost", {
    option: "atMost",
  })
}

function isInsufficient(error: Failure["error"]): error is Failure["error"] & Error {
  return error?.name === "InsufficientBalanceError"
}
