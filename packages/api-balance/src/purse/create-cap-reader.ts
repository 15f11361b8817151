import type { Amount, Clock, SpendCap } from "@api-balance/core"
import type { LedgerMoment } from "../ledger/reservation-ledger.js"
import type { Reader } from "../reading/create-reader.js"

/** A cap that certainly limits the calling key, with a known spent amount. */
type KeyCap = SpendCap & { readonly spent: Amount }

/** The caps that certainly limit the calling key, and when they were requested. */
export interface KeyCaps {
  readonly caps: readonly KeyCap[]
  readonly requestedAt: LedgerMoment | undefined
}

/** Reads caps; never rejects. The same object means the same response. */
export type CapReader = (signal: AbortSignal | undefined) => Promise<KeyCaps>

/** No known caps. */
export const noCaps: KeyCaps = { caps: [], requestedAt: undefined }

/** Requests caps at most once per cache TTL. Caps that cannot be read change nothing. */
export function createCapReader(
  reader: Reader<readonly SpendCap[]>,
  { clock, cacheTtlMs, findRequestedAt }: CapReaderParts,
): CapReader {
  let failedAt = Number.NEGATIVE_INFINITY
  let last: { readonly value: readonly SpendCap[]; readonly read: KeyCaps } | undefined
  return async (signal) => {
    if (Math.abs(clock.now() - failedAt) < cacheTtlMs) return noCaps
    let { value, error } = await reader.read(signal && { signal })
    // A request by another process has no position in the order of this ledger.
    if (value && last?.read.requestedAt && !findRequestedAt(value))
      ({ value, error } = await reader.read({ fresh: true, ...(signal && { signal }) }))
    if (error && !signal?.aborted) failedAt = clock.now()
    if (error || !value) return noCaps
    if (last?.value !== value)
      last = {
        value,
        read: {
          caps: value.filter(isKeyCap),
          requestedAt: findRequestedAt(value),
        },
      }
    return last.read
  }
}

/** The dependencies of a cap reader. */
interface CapReaderParts {
  readonly clock: Clock
  /** Milliseconds. */
  readonly cacheTtlMs: number
  readonly findRequestedAt: (value: object) => LedgerMoment | undefined
}

function isKeyCap(cap: SpendCap): cap is KeyCap {
  return cap.appliesToKey === true && cap.spent !== undefined
}
