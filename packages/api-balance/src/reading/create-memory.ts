import type { Clock } from "@api-balance/core"
import type { Store } from "../model/store.js"

/** A response, and when the provider sent it, in milliseconds since 1970. */
export interface Remembered<Value> {
  readonly value: Value
  readonly at: number
  /** Whether it is known to be out of date. */
  readonly expired?: boolean
}

/** The part of a store for one resource; it never rejects. */
export interface Memory<Value> {
  recall(): Promise<Remembered<Value> | undefined>
  keep(value: Remembered<Value>): Promise<void>
}

const storeTimeoutMs = 1000
const kept = 86_400_000
// Later times cannot be represented as a Date.
const latest = 8.64e15

/** The dependencies of a memory. */
interface MemoryParts<Value> {
  readonly clock: Clock
  /** Whether a value is a valid response for the resource. */
  readonly isValue: (value: unknown) => value is Value
}

/** Creates the part of a store for one key; invalid content is ignored. */
export function createMemory<Value>(
  store: Store,
  key: string,
  { clock, isValue }: MemoryParts<Value>,
): Memory<Value> {
  /** A store is an optimization; it must not slow requests down or make them fail. */
  async function tolerate<Result>(use: () => Promise<Result>): Promise<Result | undefined> {
    const controller = new AbortController()
    const tooLong = clock.wait(storeTimeoutMs, controller.signal).catch(() => undefined)
    try {
      return await Promise.race([use(), tooLong.then(() => undefined)])
    } catch {
      return undefined
    } finally {
      controller.abort()
    }
  }

  return {
    recall: () =>
      tolerate(async () => {
        const { at, value, expired } = JSON.parse((await store.get(key)) ?? "null") ?? {}
        if (typeof at !== "number" || !(Math.abs(at) <= latest) || !isValue(value)) return undefined
        return { at, value, ...(expired === true && { expired }) }
      }),
    keep: async ({ value, at, expired }) => {
      await tolerate(() => store.set(key, JSON.stringify({ at, value, expired }), kept))
    },
  }
}
