import { type Bucket, findFree, findSettled } from "./bucket.js"

/** A waiting request. */
export interface Ticket {
  readonly key: string
  readonly price: bigint
  readonly buckets: readonly Bucket[]
  /** How many others have passed it. */
  passes: number
  /** When it expires, unless it is renewed. */
  due: number
  wake(): void
  changed: Promise<void>
}

/** The requests that wait for one purse, in order of arrival. */
export interface Queue {
  /** Whether an earlier request may not be passed any more. */
  isBlocked(key: string, buckets: readonly Bucket[], now: number): boolean
  /** Removes a request and counts that it has passed those before it. */
  pass(key: string, buckets: readonly Bucket[]): void
  /** Adds a request, or renews it at its old place. */
  wait(ticket: Pick<Ticket, "key" | "price" | "buckets" | "due">): Promise<void>
  leave(key: string): void
  /** Wakes the requests that would get another reply now. */
  wake(now: number): void
}

/** Creates a queue in which each request can be passed a limited number of times. */
export function createQueue(mostPasses: number): Queue {
  const tickets = new Map<string, Ticket>()
  const shares = (a: readonly Bucket[], b: readonly Bucket[]) => a.some((bucket) => b.includes(bucket))

  /** The requests before a key, or all, that share a bucket with it. */
  function* findBefore(key: string, buckets: readonly Bucket[]): Generator<Ticket> {
    for (const ticket of tickets.values()) {
      if (ticket.key === key) return
      if (shares(ticket.buckets, buckets)) yield ticket
    }
  }

  /** A waiting request that is not renewed must not block others. */
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
        // A request that was passed too often blocks all that follow.
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
