import type { LedgerMoment } from "./reservation-ledger.js"

/** What is known of one bucket, in units. */
export interface Bucket {
  readonly id: string
  /** Undefined until something was observed. */
  figure: bigint | undefined
  asked: LedgerMoment
  lagMs: number
  /** What open reservations hold. */
  open: bigint
  /** What ended and is not replaced by a figure, what expired included. */
  ended: bigint
  /** What ended by a commit, oldest first; what ended in the same moment is one. */
  readonly endings: Ending[]
  /** When a commit stopped it. */
  stopped: LedgerMoment | undefined
}

/** What ended at one moment. */
interface Ending extends LedgerMoment {
  amount: bigint
}

/** A bucket of which nothing is known. */
export function createBucket(id: string): Bucket {
  const [asked, endings] = [{ number: -1, at: 0 }, []]
  return { id, figure: undefined, asked, lagMs: 0, open: 0n, ended: 0n, endings, stopped: undefined }
}

/** What the figure leaves, whoever ends now. */
export function findSettled({ figure = 0n, ended }: Bucket): bigint {
  return figure - ended
}

/** What can be reserved. */
export function findFree(bucket: Bucket): bigint {
  return findSettled(bucket) - bucket.open
}

/** Whether the figure that counts contains what ended then. */
export function isReplaced(bucket: Bucket, { number, at }: LedgerMoment): boolean {
  return number < bucket.asked.number && at + bucket.lagMs <= bucket.asked.at
}

/** Counts an amount as spent from a moment on. */
export function end(bucket: Bucket, amount: bigint, { number, at }: LedgerMoment): void {
  if (amount === 0n) return
  bucket.ended += amount
  const last = bucket.endings.at(-1)
  if (last && last.number === number && last.at === at) last.amount += amount
  else bucket.endings.push({ number, at, amount })
}

/** Takes a figure, unless one counts that was asked for later; what it contains counts no more. */
export function observe(bucket: Bucket, figure: bigint, asked: LedgerMoment, lagMs: number): boolean {
  if (asked.number <= bucket.asked.number) return false
  Object.assign(bucket, { figure, asked, lagMs })
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
