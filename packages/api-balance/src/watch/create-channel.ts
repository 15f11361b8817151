/** Passes values to an iterator, one at a time. */
export interface Channel<Value> {
  readonly iterator: AsyncIterableIterator<Value, undefined>
  /**
   * Resolves when the value was consumed, so that the producer keeps pace with the consumer. Calls back once it was handled:
   * when the next value is requested, or the iterator ends. What the callback throws ends the iterator.
   */
  give(value: Value, onHandled?: () => void): Promise<void>
  /** Ends the iterator at once; or with an error, which it throws after the values given before. */
  end(failure?: { readonly error: unknown }): void
}

/** Creates a channel that calls back when the first value is requested, and when no more are. */
export function createChannel<Value>(onStart: () => void, onEnd: () => void): Channel<Value> {
  const given: { readonly value: Value; readonly taken: () => void; readonly onHandled: () => void }[] = []
  let [started, ended] = [false, false]
  let failed: { readonly error: unknown } | undefined
  let wake = () => {}
  let onHandled: (() => void) | undefined
  let turn: Promise<unknown> = Promise.resolve()

  /** Marks the last consumed value as handled. */
  function settle(): void {
    const call = onHandled
    onHandled = undefined
    try {
      call?.()
    } catch (error) {
      end({ error })
    }
  }

  async function take(): Promise<IteratorResult<Value, undefined>> {
    settle()
    if (!started && !ended) onStart()
    started = true
    while (given.length === 0 && !ended)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    const next = given.shift()
    next?.taken()
    onHandled = next?.onHandled
    if (next) return { value: next.value, done: false }
    const { error } = failed ?? {}
    if (failed) {
      failed = undefined
      throw error
    }
    return { value: undefined, done: true }
  }

  function end(failure?: { readonly error: unknown }): void {
    if (ended) return
    ended = true
    failed = failure
    if (!failure) given.length = 0
    onEnd()
    wake()
  }

  const iterator: AsyncIterableIterator<Value, undefined> = {
    next: () => {
      const taken = turn.then(take)
      turn = taken.catch(() => {})
      return taken
    },
    return: async () => {
      settle()
      end()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]: () => iterator,
  }
  return {
    iterator,
    give: (value, onHandled = () => {}) =>
      new Promise((taken) => {
        if (ended) return
        given.push({ value, taken, onHandled })
        wake()
      }),
    end,
  }
}
