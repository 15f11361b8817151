import type { Clock } from "@api-balance/core"
import type { Store } from "../model/store.js"

/** An answer, and when the provider gave it, in milliseconds since 1970. */
export interface Remembered<Value> {
  readonly value: Value
  readonly at: number
}

/** What a store keeps of one question; it never rejects. */
export interface Memory<Value> {
  recall(): Promise<Remembered<Value> | undefined>
  keep(answer: Remembered<Value>): Promise<void>
}

const storeTimeoutMs = 1000
const kept = 86_400_000

/** The part of a store that belongs to one key. */
export function createMemory<Value>(store: Store, key: string, clock: Clock): Memory<Value> {
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
        const answer = JSON.parse((await store.get(key)) ?? "null")
        return typeof answer?.at === "number" && answer.value ? answer : undefined
      }),
    keep: async ({ value, at }) => {
      await tolerate(() => store.set(key, JSON.stringify({ at, value }), kept))
    },
  }
}
