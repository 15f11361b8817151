import type { Amount, Balance } from "@api-balance/core"

/** A guarded call's request for a reservation. */
export interface ReservationRequest {
  readonly price: Amount
  readonly bucket: string | undefined
  readonly signal: AbortSignal | undefined
  /** Whether no reservation is needed if the provider runs without a key and has no billing. */
  readonly allowUnbilled: boolean
  /** The maximum wait in milliseconds. */
  readonly waitTimeout: number
  /** The keys of the outer reservations. */
  readonly within: readonly string[]
}

/** An amount reserved for one guarded call. Exactly one of the methods ends it; both reject with a LedgerError. */
export interface Reservation {
  readonly key: string
  /** The call was charged this amount, or may have been: it counts until the provider's balance is read again. */
  commit(amount: Amount, options?: { readonly stop: boolean }): Promise<void>
  /** The call was not charged. */
  release(): Promise<void>
}

/** Reserves parts of one account's balance for calls in flight. */
export interface Purse {
  readonly id: string
  /**
   * Reserves an amount once it is certain that it is available; undefined if there is no billing and that is allowed.
   * @throws InsufficientBalanceError or SpendCapExceededError if it is not available, BalanceHeldError if calls in flight
   * reserve it for too long, LedgerError, and the error of the balance request if no balance is known
   */
  reserve(request: ReservationRequest): Promise<Reservation | undefined>
  /**
   * Returns a balance minus what guarded calls have reserved or spent since it was read.
   * @throws LedgerError
   */
  withoutReserved(balance: Balance): Promise<Balance>
  /**
   * Whether the known caps of the calling key leave room for a price.
   * @throws LedgerError
   */
  isWithinCaps(price: Amount, signal?: AbortSignal): Promise<boolean>
}
