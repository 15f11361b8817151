import { type Bucket, findFree, findSettled } from "./bucket.js"

/** One that waits for its turn. */
export interface Ticket {
  readonly key: string
  readonly price: bigint
  readonly buckets: readonly Bucket[]
  /** How many have passed it. */
  passes: number
  /** When it is over, unless it is asked for again. */
  due: number
  wake(): void
  changed: Promise<void>
}

/** Those who wait for one purse, in the order in which they came. */
export interface Queue {
  /** Whether one that came before is not to be passed again. */
  isBlocked(key: string, buckets: readonly Bucket[], now: number): boolean
  /** Takes it out; those before it have been passed. */
  pass(key: string, buckets: readonly Bucket[]): void
  /** Lets it wait, at its old place where it has one. */
  wait(ticket: Pick<Ticket, "key" | "price" | "buckets" | "due">): Promise<void>
  leave(key: string): void
  /** Wakes those whose answer would be another one now. */
  wake(now: number): void
}

/** A queue in which each can be passed so many times. */
export function createQueue(mostPasses: number): Queue {
  const tickets = new Map<string, Ticket>()
  const shares = (a: readonly Bucket[], b: readonly Bucket[]) => a.some((bucket) => b.includes(bucket))

  /** Those before a key, or all, that want something of the same buckets. */
  function* findBefore(key: string, buckets: readonly Bucket[]): Generator<Ticket> {
    for (const ticket of tickets.values()) {
      if (ticket.key === key) return
      if (shares(ticket.buckets, buckets)) yield ticket
    }
  }

  /** Who waits and asks no more, holds nobody up. */
  function forget(now: number): void {
    for (const ticket of tickets.values()) if (ticket.due <= now) tickets.delete(ticket.key)
  }

  return {
    isBlocked: (key, buckets, now) => {
      if (tickets.size === 0) return false
      forget(now)
      for (const { passes } of findBefore(key, buckets)) if (passes >= mostPasses) return true
      return false
    },
    pass: (key, buckets) => {
      if (tickets.size === 0) return
      for (const ticket of findBefore(key, buckets)) ticket.passes++
      tickets.delete(key)
    },
    wait: (wanted) => {
      const { promise: changed, resolve: wake } = createSignal()
      const known = tickets.get(wanted.key)
      if (known) Object.assign(known, { due: wanted.due, wake, changed })
      else tickets.set(wanted.key, { ...wanted, passes: 0, wake, changed })
      return changed
    },
    leave: (key) => {
      tickets.delete(key)
    },
    wake: (now) => {
      if (tickets.size === 0) return
      forget(now)
      const taken = new Map<Bucket, bigint>()
      for (const { price, buckets, passes, wake } of tickets.values()) {
        const isLost = buckets.some((bucket) => findSettled(bucket) < price)
        const fits = buckets.every((bucket) => findFree(bucket) - (taken.get(bucket) ?? 0n) >= price)
        if (isLost || fits) wake()
        if (isLost) continue
        // Nobody may go before one that was passed too often.
        const holdsUp = !fits && passes >= mostPasses
        if (fits || holdsUp)
          for (const bucket of buckets)
            taken.set(bucket, holdsUp ? findSettled(bucket) : (taken.get(bucket) ?? 0n) + price)
      }
    },
  }
}

function createSignal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((resolved) => {
    resolve = resolved
  })
  return { promise, resolve }
}
