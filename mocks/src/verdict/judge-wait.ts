import { type Call, type DeliveredCall, isTold } from "./call.js"
import { isMoney } from "./meaning.js"
import type { Finding } from "./verdict.js"
import { toSeconds, toWords } from "./words.js"

/** Timers fire up to this many milliseconds early, and the clocks of two processes differ. */
const tolerance = 50

/** A request that was sent before the end of a required wait. */
export function judgeWait({ request, answer }: Call, calls: readonly Call[]): Finding | undefined {
  if (!answer) return undefined
  const waiting = calls.findLast((call): call is DeliveredCall => {
    if (call.answer?.wait === undefined || !isTold(call, request)) return false
    const {
      request: before,
      answer: { at, wait = 0, ...given },
    } = call
    if (given.operation !== answer.operation || request.arrival.at >= at + wait - tolerance) return false
    if (isMoney(given.errors)) return before.identity === request.identity
    return before.caller === request.caller && before.model === request.model
  })
  if (!waiting) return undefined
  return {
    id: "wait-ignored",
    message: `${toWords(answer.entry)} was sent ${toSeconds(request.arrival.at - waiting.answer.at)} after a response that required a wait of ${toSeconds(waiting.answer.wait ?? 0)}.`,
    requests: [waiting.answer.entry, answer.entry],
    about: toSubject(waiting),
  }
}

function toSubject({ request: { caller, identity, model }, answer }: DeliveredCall): string {
  return isMoney(answer.errors) ? identity : JSON.stringify([caller, answer.operation?.id, model])
}
