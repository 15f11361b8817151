import type { Clock } from "@api-balance/core"
import type { Store } from "../model/store.js"

/** An answer, and when the provider gave it, in milliseconds since 1970. */
export interface Remembered<Value> {
  readonly value: Value
  readonly at: number
  /** Whether it is known that it is true no more. */
  readonly expired?: boolean
}

/** What a store keeps of one question; it never rejects. */
export interface Memory<Value> {
  recall(): Promise<Remembered<Value> | undefined>
  keep(answer: Remembered<Value>): Promise<void>
}

const storeTimeoutMs = 1000
const kept = 86_400_000
// After it no time can be written as a date.
const latest = 8.64e15

/** What the part of a store is for. */
interface MemoryParts<Value> {
  readonly clock: Clock
  /** Whether something is an answer to the question. */
  readonly isValue: (value: unknown) => value is Value
}

/** The part of a store that belongs to one key; whatever it holds that is no answer is passed over. */
export function createMemory<Value>(
  store: Store,
  key: string,
  { clock, isValue }: MemoryParts<Value>,
): Memory<Value> {
  /** A store makes things faster; it must not be able to make them slower or to break them. */
  async function tolerate<Answer>(use: () => Promise<Answer>): Promise<Answer | undefined> {
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
