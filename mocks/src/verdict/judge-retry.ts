import type { Call } from "./call.js"
import { isHopeless } from "./meaning.js"
import type { Finding } from "./verdict.js"
import { toCause, toWords } from "./words.js"

/**
 * A request that says that it is a retry, and can only be that of an error about money which no retry can help. Where it can be
 * the retry of another request, because several were on their way, it is taken for that.
 */
export function judgeRetry(call: Call, calls: readonly Call[]): Finding | undefined {
  const { identity, arrival, mark } = call.request
  if (!mark || !call.answer) return undefined
  const possible = calls.filter(
    (one) =>
      one !== call &&
      one.request.identity === identity &&
      one.request.arrival.at <= arrival.at &&
      !one.retried &&
      (one.request.mark?.retry ?? 0) === mark.retry - 1,
  )
  const isOver = (one: Call) => one.deliveredAt !== undefined && one.deliveredAt <= arrival.at
  const innocent = possible.find((one) => !isOver(one) || mayPass(one))
  const retried = innocent ?? possible.findLast((one) => one.answer && isHopeless(one.answer.errors))
  if (!retried) return undefined
  retried.retried = true
  if (innocent || !retried.answer) return undefined
  const { entry, errors } = retried.answer
  return {
    id: "money-error-retried",
    message: `${toWords(entry)} was retried (${mark.text}) after ${toCause(errors)}. No retry can help.`,
    requests: [entry, call.answer.entry],
    about: identity,
  }
}

/** Whether a call failed, and not in a way that no retry can help. */
function mayPass({ answer }: Call): boolean {
  if (!answer) return false
  return (answer.entry.status >= 400 || answer.errors.length > 0) && !isHopeless(answer.errors)
}
