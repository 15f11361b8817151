import { type Clock, InvalidOptionError } from "@api-balance/core"
import { failureTtlMs } from "../reading/failure-ttl-ms.js"
import type { Source } from "../source/create-source.js"
import { createChannel } from "./create-channel.js"
import { createWatcher } from "./create-watcher.js"
import { readPercent } from "./read-percent.js"
import { readThresholds } from "./read-thresholds.js"
import { sleepUntil } from "./sleep-until.js"
import type { WatchEvent } from "./watch-event.js"
import type { WatchOptions } from "./watch-options.js"

/**
 * Watches sources from when the first event is requested.
 * @throws InvalidOptionError
 */
export function watch(
  sources: readonly Source[],
  clock: Clock,
  { low = {}, near = "80%", every = 0, history, signal }: WatchOptions = {},
): AsyncIterableIterator<WatchEvent, undefined> {
  const thresholds = readThresholds(
    low,
    sources.map(({ accountRef }) => accountRef),
  )
  const part = readShare(near)
  if (!(every >= 0 && every < Number.POSITIVE_INFINITY))
    throw new InvalidOptionError("must be a number of milliseconds", { option: "every" })

  // One controller per source, because Node 20 warns about the eleventh listener of a signal.
  const watched = sources.map((source) => ({ source, ending: new AbortController() }))
  const abort = () => channel.end()
  const channel = createChannel<WatchEvent>(start, () => {
    signal?.removeEventListener("abort", abort)
    for (const { ending } of watched) ending.abort()
  })

  function start(): void {
    signal?.addEventListener("abort", abort)
    if (signal?.aborted) abort()
    Promise.all(watched.map(({ source, ending }) => follow(source, ending.signal))).then(abort, (error) =>
      channel.end({ error }),
    )
  }

  async function follow(source: Source, ending: AbortSignal): Promise<void> {
    const usual = Math.max(source.cacheTtlMs || 0, every, failureTtlMs)
    const { give } = channel
    const ask = createWatcher({ source, thresholds, near: part, usual, history, clock, signal: ending, give })
    while (!ending.aborted) {
      const pause = await ask()
      // Sources that start together must not stay synchronized forever.
      await sleepUntil(pause * (1 + 0.1 * clock.random()), clock, ending)
    }
  }
  return channel.iterator
}

function readShare(near: string): string {
  const share = readPercent(near)
  if (share !== undefined) return share
  throw new InvalidOptionError('must be a percentage above 0 and below 100, such as "80%"', {
    option: "near",
  })
}
