import { type Call, findTold } from "./call.js"
import { isRefusal } from "./meaning.js"
import type { Finding } from "./verdict.js"
import { toCause, toWords } from "./words.js"

/** A request that was refused, and asked for again with the same result, since nothing had changed. */
export function judgeRepetition({ request, answer }: Call, calls: readonly Call[]): Finding | undefined {
  // What is not found yet may be asked for again.
  if (!answer || !isRefusal(answer.errors) || (answer.entry.status === 404 && request.method === "GET"))
    return undefined
  const before = findTold(calls, request).findLast(
    ({ request: { identity } }) => identity === request.identity,
  )
  if (!before || toResult(before) !== toResult({ answer })) return undefined
  return {
    id: "refusal-repeated",
    message: `${toWords(answer.entry)} was sent again after ${toCause(answer.errors)}, and nothing had changed.`,
    requests: [before.answer.entry, answer.entry],
    about: request.identity,
  }
}

function toResult({ answer }: Pick<Call, "answer">): string {
  return JSON.stringify([answer?.entry.status, answer?.errors])
}
