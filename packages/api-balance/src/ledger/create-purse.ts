import {
  AbortError,
  type Amount,
  add,
  type Balance,
  type Clock,
  InsufficientBalanceError,
  isAtLeast,
  isBillingError,
  subtract,
  toAmount,
} from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { Reader } from "../reading/create-reader.js"
import { failureTtlMs } from "../reading/failure-ttl-ms.js"
import { raceSignal } from "../reading/race-signal.js"
import { findBucket } from "./find-bucket.js"

/** What a guarded call needs of the balance. */
export interface ReservationRequest {
  readonly price: Amount
  readonly bucket: string | undefined
  readonly signal: AbortSignal | undefined
  /** Whether nothing need be set aside where the provider runs without a key and has no billing. */
  readonly allowUnbilled: boolean
}

/** What is set aside for one guarded call; one of the two ends it. */
export interface Reservation {
  /** The call was charged this much, or may have been: it counts until the provider is asked again. */
  commit(amount: Amount): void
  /** The call was not charged. */
  release(): void
}

/** Sets parts of one account's balance aside for calls under way. */
export interface Purse {
  /**
   * Sets an amount aside, as soon as it is sure that it is there; undefined where there is no billing, and that is allowed.
   * @throws InsufficientBalanceError when it is not, and why the balance is not known where it is not
   */
  reserve(demand: ReservationRequest): Promise<Reservation | undefined>
  /** A balance of that turn without what guarded calls may use or have used of it since. */
  withoutReserved(balance: Balance, turn: number): Balance
}

/** What one guarded call takes of a bucket. */
interface Hold {
  readonly bucket: string
  amount: Amount
  /** The turn in which the call ended; what was asked for later has it taken off already. */
  ended?: number
}

/** What a purse is made of. */
interface Parts {
  readonly reader: Reader<Balance>
  readonly accountRef: AccountRef
  readonly clock: Clock
  readonly nextTurn: () => number
}

/** The purse of one account. */
export function createPurse({ reader, accountRef, clock, nextTurn }: Parts): Purse {
  const holds = new Set<Hold>()
  let lastEnd = 0
  let wake = () => {}
  let queue: Promise<unknown> = Promise.resolve()

  const isRunning = ({ ended }: Hold) => ended === undefined

  /** What a balance of that turn may still contain, though it is used: rather too much than too little. */
  function sumHolds(bucket: string, unit: string, turn: number): Amount {
    return [...holds]
      .filter((hold) => hold.bucket === bucket && (hold.ended ?? Number.POSITIVE_INFINITY) > turn)
      .map(({ amount }) => amount)
      .reduce(add, toAmount(0, unit))
  }

  function hold(bucket: string, amount: Amount): Reservation {
    const held: Hold = { bucket, amount }
    holds.add(held)
    return {
      commit: (spent) => {
        lastEnd = nextTurn()
        held.ended = lastEnd
        held.amount = spent
        wake()
      },
      release: () => {
        holds.delete(held)
        wake()
      },
    }
  }

  /** One at a time, in the order in which they came: nobody can take what another is waiting for. */
  async function admit({
    price,
    bucket: id,
    signal,
    allowUnbilled,
  }: ReservationRequest): Promise<Reservation | undefined> {
    for (let fresh = false; ; ) {
      const reading = await reader.read({ fresh, ...(signal && { signal }) })
      if (signal?.aborted) throw new AbortError(accountRef, { cause: signal.reason })
      const { value: balance, at = 0, turn = 0, error } = reading
      if (isModeWithoutBilling(error)) {
        if (allowUnbilled) return undefined
        throw error
      }
      if (!balance) throw error
      for (const held of holds) if (held.ended !== undefined && held.ended < turn) holds.delete(held)

      const bucket = findBucket(balance, { accountRef, unit: price.unit, bucket: id })
      const left = subtract(bucket.available, sumHolds(bucket.id, bucket.available.unit, turn))
      const covers = (amount: Amount) => balance.canSpend !== false && isAtLeast(amount, price)
      if (covers(left)) return hold(bucket.id, price)
      // Here it does not fit; but to refuse what would fit is as wrong as to overspend.
      if (error) throw error
      if (covers(bucket.available) && [...holds].some((held) => held.bucket === bucket.id && isRunning(held)))
        await raceSignal(
          new Promise<void>((resolve) => {
            wake = resolve
          }),
          signal,
        ).catch(() => {})
      else if (turn > lastEnd && (fresh || Math.abs(clock.now() - at) < failureTtlMs))
        throw refuse(balance, left, price)
      else fresh = true
    }
  }

  function refuse({ topUpUrl }: Balance, available: Amount, required: Amount): InsufficientBalanceError {
    return new InsufficientBalanceError({
      ...accountRef,
      available,
      required,
      shortfall: subtract(required, available),
      ...(topUpUrl !== undefined && { topUpUrl }),
    })
  }

  return {
    reserve: async (demand) => {
      const turn = queue.then(() => admit(demand))
      queue = turn.catch(() => {})
      try {
        return await raceSignal(turn, demand.signal)
      } catch (cause) {
        turn.then(
          (reservation) => reservation?.release(),
          () => {},
        )
        throw demand.signal?.aborted ? new AbortError(accountRef, { cause }) : cause
      }
    },
    withoutReserved: (balance, turn) => ({
      ...balance,
      buckets: balance.buckets.map((bucket) => ({
        ...bucket,
        available: subtract(bucket.available, sumHolds(bucket.id, bucket.available.unit, turn)),
      })),
    }),
  }
}

/** A provider's mode without a key, which is no answer; a route that is gone is a failure like any other. */
function isModeWithoutBilling(error: Error | undefined): boolean {
  return isBillingError(error) && error.name === "BillingUnavailableError" && error.status === undefined
}
