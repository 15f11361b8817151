import type { Amount, Balance } from "@api-balance/core"

/** What a guarded call needs of the balance. */
export interface ReservationRequest {
  readonly price: Amount
  readonly bucket: string | undefined
  readonly signal: AbortSignal | undefined
  /** Whether nothing need be set aside where the provider runs without a key and has no billing. */
  readonly allowUnbilled: boolean
  /** Milliseconds after which it waits no more. */
  readonly waitTimeout: number
  /** The keys of the reservations that this one is inside of. */
  readonly within: readonly string[]
}

/** What is set aside for one guarded call; one of the two ends it. Both reject with a LedgerError. */
export interface Reservation {
  readonly key: string
  /** The call was charged this much, or may have been: it counts until the provider is asked again. */
  commit(amount: Amount, options?: { readonly stop: boolean }): Promise<void>
  /** The call was not charged. */
  release(): Promise<void>
}

/** Sets parts of one account's balance aside for calls under way. */
export interface Purse {
  readonly id: string
  /**
   * Sets an amount aside, as soon as it is sure that it is there; undefined where there is no billing, and that is allowed.
   * @throws InsufficientBalanceError or SpendCapExceededError when it is not, BalanceHeldError when calls under way hold it
   * for too long, LedgerError, and why the balance is not known where it is not
   */
  reserve(request: ReservationRequest): Promise<Reservation | undefined>
  /**
   * A balance without what guarded calls may use or have used of it since.
   * @throws LedgerError
   */
  withoutReserved(balance: Balance): Promise<Balance>
  /**
   * Whether the caps of the calling key leave a price, as far as they are known.
   * @throws LedgerError
   */
  isWithinCaps(price: Amount, signal?: AbortSignal): Promise<boolean>
}
