import { randomUUID } from "node:crypto"
import { type Clock, realClock } from "@api-balance/core"
import { Webhook } from "standardwebhooks"
import type { History } from "../../../history/index.js"
import type { WatchEvent } from "../../../index.js"
import { createQueue, type Message } from "./create-queue.js"
import type { Target } from "./read-target.js"
import { type Outcome, send } from "./send.js"
import { toMessage } from "./to-message.js"

/** Posts events one at a time, in order. */
export interface Poster {
  post(event: WatchEvent): void
  /** The number of events that were dropped. */
  lost(): number
  /** Posts pending events, without further retries, for at most some milliseconds; returns the number still pending. */
  end(milliseconds: number): Promise<number>
}

/** The dependencies of a poster. */
interface Parts {
  readonly target: Target
  /** Receives messages about failed deliveries. */
  readonly say: (text: string) => void
  /** Stores pending events until they are posted; without it they are lost when the process ends. */
  readonly notes?: Pick<History, "readNotes" | "writeNote">
  readonly clock?: Clock
}

const none = { readNotes: () => new Map<string, string>(), writeNote: () => {} }

const [most, longest, hour, day] = [1000, 300_000, 3_600_000, 86_400_000]

/**
 * Posts to a URL per Standard Webhooks. Transient failures are retried for a day: after 1 s, then with twice the delay each
 * time up to five minutes, or when the receiver requests it, at most an hour later. At most a thousand events are pending; beyond
 * that the oldest are dropped. Events that were pending when the last process ended are posted first.
 */
export function createPoster({ target, say, notes = none, clock = realClock }: Parts): Poster {
  const webhook = new Webhook(target.secret)
  const queue = createQueue(target.url, notes, clock.now(), day)
  const [waiting, ending] = [new AbortController(), new AbortController()]
  let working: Promise<void> | undefined
  let [lost, isFailing] = [0, false]

  function giveUp(count: number, text: string): void {
    if (count === 0) return
    lost += count
    say(text)
  }

  function attempt({ id, body }: Message): Promise<Outcome> {
    // A new signature for each attempt: receivers reject timestamps older than five minutes.
    const at = new Date(clock.now())
    const headers = {
      "content-type": "application/json",
      "user-agent": "api-balance",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": webhook.sign(id, at, body),
    }
    return send({ url: target.url, headers, body }, ending.signal)
  }

  /** Whether the message is done: posted or dropped. */
  async function deliver(message: Message): Promise<boolean> {
    for (let pause = 1000; ; pause = Math.min(pause * 2, longest)) {
      const outcome = await attempt(message)
      if (outcome.sent) {
        if (isFailing) say(`Posting to ${target.url.origin} succeeds again.`)
        isFailing = false
        return true
      }
      // The caller reports how many are left at the end.
      if (waiting.signal.aborted && outcome.retry) return false
      if (!outcome.retry || clock.now() - message.since > day) {
        giveUp(1, `An event was not posted to ${target.url.origin}: ${outcome.reason}.`)
        return true
      }
      if (!isFailing) say(`Posting to ${target.url.origin} fails: ${outcome.reason}. It will be retried.`)
      isFailing = true
      const wait = Math.max(pause * (1 + clock.random() / 2), Math.min(outcome.wait ?? 0, hour))
      await clock.wait(wait, waiting.signal).catch(() => {})
    }
  }

  async function work(): Promise<void> {
    let index = 0
    for (let next = queue.messages[0]; next; next = queue.messages[index]) {
      if (await deliver(next)) queue.remove(next)
      else index++
      if (ending.signal.aborted) break
    }
    working = undefined
  }

  const { damaged } = queue
  giveUp(damaged, `Stored events that could not be read were dropped: ${damaged}.`)
  if (queue.messages.length > 0) working = work()
  return {
    post: (event) => {
      queue.add({ id: `msg_${randomUUID()}`, body: toMessage(event), since: clock.now() })
      // The first one is in flight.
      const [, oldest] = queue.messages
      if (oldest && queue.messages.length > most + 1) {
        queue.remove(oldest)
        giveUp(
          1,
          `More than ${most} events are pending for ${target.url.origin}: the oldest one was dropped.`,
        )
      }
      working ??= work()
    },
    lost: () => lost,
    end: async (milliseconds) => {
      waiting.abort()
      const timer = setTimeout(() => ending.abort(), milliseconds)
      await working
      clearTimeout(timer)
      return queue.messages.length
    },
  }
}
