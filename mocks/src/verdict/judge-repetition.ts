import { type Call, type DeliveredCall, isTold } from "./call.js"
import { isRefusal } from "./meaning.js"
import type { Finding } from "./verdict.js"
import { toCause, toWords } from "./words.js"

/**
 * A rejected request that was repeated with the same result, although nothing had changed. A read may be repeated once for each
 * of its resources, and again after the cache TTL; what is not found may exist later.
 */
export function judgeRepetition(
  { request, answer }: Call,
  calls: readonly Call[],
  cacheSeconds: number,
): Finding | undefined {
  if (!answer || !isRefusal(answer.errors) || (answer.entry.status === 404 && request.method === "GET"))
    return undefined
  const questions = answer.operation?.questions ?? 0
  const before = calls.filter(
    (call): call is DeliveredCall =>
      call.request.identity === request.identity &&
      isTold(call, request) &&
      (questions === 0 || request.arrival.at - call.answer.at < cacheSeconds * 1000),
  )
  const last = before.at(-1)
  if (!last || before.length < questions || toResult(last) !== toResult({ answer })) return undefined
  return {
    id: "refusal-repeated",
    message: `${toWords(answer.entry)} was sent again after ${toCause(answer.errors)}, and nothing had changed.`,
    requests: [last.answer.entry, answer.entry],
    about: request.identity,
  }
}

function toResult({ answer }: Pick<Call, "answer">): string {
  return JSON.stringify([answer?.entry.status, answer?.errors])
}
