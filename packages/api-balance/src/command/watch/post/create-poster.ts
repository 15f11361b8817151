import { randomUUID } from "node:crypto"
import { type Clock, realClock } from "@api-balance/core"
import { Webhook } from "standardwebhooks"
import type { History } from "../../../history/index.js"
import type { WatchEvent } from "../../../index.js"
import { createQueue, type Message } from "./create-queue.js"
import type { Target } from "./read-target.js"
import { type Outcome, send } from "./send.js"
import { toMessage } from "./to-message.js"

/** Posts events, one after the other, in their order. */
export interface Poster {
  post(event: WatchEvent): void
  /** How many events were given up. */
  lost(): number
  /** Posts what is due, without further retries, for some milliseconds at most; gives how many events are due after that. */
  end(milliseconds: number): Promise<number>
}

/** What a poster is made of. */
interface Parts {
  readonly target: Target
  /** Told what could not be posted. */
  readonly say: (text: string) => void
  /** Where what is due is kept until it was posted; by default it ends with the process. */
  readonly notes?: Pick<History, "readNotes" | "writeNote">
  readonly clock?: Clock
}

const none = { readNotes: () => new Map<string, string>(), writeNote: () => {} }

const [most, longest, hour, day] = [1000, 300_000, 3_600_000, 86_400_000]

/**
 * Posts to a target as Standard Webhooks says. What may go better later is tried again for a day, after 1 s and then twice
 * as long each time up to five minutes, or when the receiver says, an hour at most. Of more than a thousand events that are
 * due, the oldest are given up. What was due when the last process ended is posted first.
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
    // Signed anew each time: receivers refuse a time of more than five minutes ago.
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

  /** Whether it is settled: posted, or given up. */
  async function deliver(message: Message): Promise<boolean> {
    for (let pause = 1000; ; pause = Math.min(pause * 2, longest)) {
      const outcome = await attempt(message)
      if (outcome.sent) {
        if (isFailing) say(`Posting to ${target.url.origin} works again.`)
        isFailing = false
        return true
      }
      // How many are left when it ends, the caller says.
      if (waiting.signal.aborted && outcome.retry) return false
      if (!outcome.retry || clock.now() - message.since > day) {
        giveUp(1, `An event was not posted to ${target.url.origin}: ${outcome.reason}.`)
        return true
      }
      if (!isFailing) say(`Posting to ${target.url.origin} fails: ${outcome.reason}. It is tried again.`)
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
  giveUp(
    damaged,
    `Events that were kept until they are posted could not be read, and are given up: ${damaged}.`,
  )
  if (queue.messages.length > 0) working = work()
  return {
    post: (event) => {
      queue.add({ id: `msg_${randomUUID()}`, body: toMessage(event), since: clock.now() })
      // The first one is under way.
      const [, oldest] = queue.messages
      if (oldest && queue.messages.length > most + 1) {
        queue.remove(oldest)
        giveUp(
          1,
          `More than ${most} events are to be posted to ${target.url.origin}: the oldest one is given up.`,
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
