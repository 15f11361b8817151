/** When a caller waited for no answer: what it asks then, it asks after it has had all answers before. */
export interface Turns {
  /** Notes that it asks, and gives the last time before when it waited for none. */
  begin(): number
  /** Notes that it has an answer, or that none will come. */
  end(): void
}

/** A client that asks for several things at once, but sends only some of them at a time, sends the next within so many milliseconds. */
const pause = 100

/** Watches a caller. */
export function createTurns(): Turns {
  let [waiting, quietAt, endedAt, isCrowded] = [0, 0, Number.NEGATIVE_INFINITY, false]
  return {
    begin: () => {
      const now = performance.now()
      if (waiting === 0 && !(isCrowded && now - endedAt < pause)) {
        quietAt = now
        isCrowded = false
      }
      waiting += 1
      isCrowded ||= waiting > 1
      return quietAt
    },
    end: () => {
      waiting -= 1
      endedAt = performance.now()
    },
  }
}
