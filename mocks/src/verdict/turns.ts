/** The times at which a client waited for no response: what it sends then follows all earlier responses. */
export interface Turns {
  /** Records a request, and returns the last time before it at which the client waited for no response. */
  begin(): number
  /** Notes that it has an answer, or that none will come. */
  end(): void
}

/** A client that sends several requests at once, a few at a time, sends the next within so many milliseconds. */
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
