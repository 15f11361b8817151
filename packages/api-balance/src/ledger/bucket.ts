import type { LedgerMoment } from "./reservation-ledger.js"

/** The state of one bucket, in units. */
export interface Bucket {
  readonly id: string
  /** Undefined until the first observation. */
  figure: bigint | undefined
  requestedAt: LedgerMoment
  lagMs: number
  /** The sum of open reservations. */
  open: bigint
  /** The sum of ended and expired reservations that no figure contains yet. */
  ended: bigint
  /** Reservations that ended by a commit, oldest first; those that ended at the same moment are combined. */
  readonly endings: Ending[]
  /** When a commit stopped it. */
  stopped: LedgerMoment | undefined
}

/** The amount that ended at one moment. */
interface Ending extends LedgerMoment {
  amount: bigint
}

/** Creates a bucket without any observation. */
export function createBucket(id: string): Bucket {
  const [requestedAt, endings] = [{ number: -1, at: 0 }, []]
  return { id, figure: undefined, requestedAt, lagMs: 0, open: 0n, ended: 0n, endings, stopped: undefined }
}

/** What the figure leaves after all ended reservations, if none of the open ones costs anything. */
export function findSettled({ figure = 0n, ended }: Bucket): bigint {
  return figure - ended
}

/** The amount that can be reserved. */
export function findFree(bucket: Bucket): bigint {
  return findSettled(bucket) - bucket.open
}

/** Whether the current figure contains what ended at a moment. */
export function isReplaced(bucket: Bucket, { number, at }: LedgerMoment): boolean {
  return number < bucket.requestedAt.number && at + bucket.lagMs <= bucket.requestedAt.at
}

/** Counts an amount as spent from a moment. */
export function end(bucket: Bucket, amount: bigint, { number, at }: LedgerMoment): void {
  if (amount === 0n) return
  bucket.ended += amount
  const last = bucket.endings.at(-1)
  if (last && last.number === number && last.at === at) last.amount += amount
  else bucket.endings.push({ number, at, amount })
}

/** Applies a figure, unless the current one was requested later, and drops the endings that it contains. */
export function observe(bucket: Bucket, figure: bigint, requestedAt: LedgerMoment, lagMs: number): boolean {
  if (requestedAt.number <= bucket.requestedAt.number) return false
  Object.assign(bucket, { figure, requestedAt, lagMs })
  let replaced = 0
  for (const ending of bucket.endings) {
    if (!isReplaced(bucket, ending)) break
    bucket.ended -= ending.amount
    replaced++
  }
  bucket.endings.splice(0, replaced)
  if (bucket.stopped && isReplaced(bucket, bucket.stopped)) bucket.stopped = undefined
  return true
}
