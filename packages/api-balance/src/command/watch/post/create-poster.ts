import { randomUUID } from "node:crypto"
import { type Clock, realClock } from "@api-balance/core"
import type { WatchEvent } from "../../../index.js"
import type { Target } from "./read-target.js"
import { type Outcome, send } from "./send.js"
import { toMessage } from "./to-message.js"

/** Posts events, one after the other, in their order. */
export interface Poster {
  post(event: WatchEvent): void
  /** Posts what is due, without further retries, for some milliseconds at most; gives how many events were not posted. */
  end(milliseconds: number): Promise<number>
}

/** What a poster is made of. */
interface Parts {
  readonly target: Target
  /** Told what could not be posted. */
  readonly say: (text: string) => void
  readonly clock?: Clock
}

interface Message {
  readonly id: string
  readonly body: string
  readonly since: number
}

const [most, longest, hour, day] = [1000, 300_000, 3_600_000, 86_400_000]

/**
 * Posts to a target as Standard Webhooks says. What may go better later is tried again for a day, after 1 s and then twice
 * as long each time up to five minutes, or when the receiver says, an hour at most. Of more than a thousand events that are
 * due, the oldest are given up.
 */
export async function createPoster({ target, say, clock = realClock }: Parts): Promise<Poster> {
  const { Webhook } = await import("standardwebhooks")
  const webhook = new Webhook(target.secret)
  const queue: Message[] = []
  const [waiting, ending] = [new AbortController(), new AbortController()]
  let working: Promise<void> | undefined
  let [lost, isFailing] = [0, false]

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

  /** Whether it was posted. */
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
        say(`An event was not posted to ${target.url.origin}: ${outcome.reason}.`)
        return false
      }
      if (!isFailing) say(`Posting to ${target.url.origin} fails: ${outcome.reason}. It is tried again.`)
      isFailing = true
      const wait = Math.max(pause * (1 + clock.random() / 2), Math.min(outcome.wait ?? 0, hour))
      await clock.wait(wait, waiting.signal).catch(() => {})
    }
  }

  async function work(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const posted = await deliver(next)
      if (!posted && waiting.signal.aborted) lost++
      if (ending.signal.aborted) break
    }
    working = undefined
  }

  return {
    post: (event) => {
      queue.push({ id: `msg_${randomUUID()}`, body: toMessage(event), since: clock.now() })
      if (queue.length > most) {
        queue.shift()
        say(`More than ${most} events are to be posted to ${target.url.origin}: the oldest one is given up.`)
      }
      working ??= work()
    },
    end: async (milliseconds) => {
      waiting.abort()
      const timer = setTimeout(() => ending.abort(), milliseconds)
      await working
      clearTimeout(timer)
      return lost + queue.length
    },
  }
}
