import { type Call, type CallFacts, type DeliveredCall, isTold } from "./call.js"
import type { Finding } from "./verdict.js"
import { toSeconds, toWords } from "./words.js"

/** Reads that are at least this many milliseconds apart were not concurrent. */
const apart = 200

/**
 * A successful read that is repeated within its cache TTL. Each resource that it reports may be read once in that time, and
 * all of
 * them again after a call that may have changed the account.
 */
export function judgeFreshness(
  { request, answer }: Call,
  calls: readonly Call[],
  cacheSeconds: number,
): Finding | undefined {
  const questions = answer?.operation?.questions ?? 0
  if (!answer || questions === 0 || request.method !== "GET") return undefined
  const fresh: DeliveredCall[] = []
  // From the last one on: a client may send a thousand requests.
  for (const one of calls.toReversed()) {
    if (fresh.length >= questions || hasChanged(one, request)) break
    if (isGood(one, request, cacheSeconds)) fresh.unshift(one)
  }
  const [first] = fresh
  if (!first || fresh.length < questions) return undefined
  return {
    id: "polled-too-often",
    message: `${toWords(answer.entry)} was read again after ${toSeconds(request.arrival.at - first.answer.at)}. An answer is good for ${cacheSeconds} s.`,
    requests: [...fresh.map((one) => one.answer.entry), answer.entry],
    about: request.identity,
  }
}

function hasChanged(call: Call, request: CallFacts): boolean {
  const isRead = call.request.method === "GET" || call.request.method === "HEAD"
  return !isRead && isTold(call, request) && call.answer.errors.length === 0
}

function isGood(call: Call, request: CallFacts, cacheSeconds: number): call is DeliveredCall {
  if (call.request.identity !== request.identity || !isTold(call, request)) return false
  const age = request.arrival.at - call.answer.at
  // No moment is waited for before such an answer is sent.
  const isApart = call.request.arrival.connection === request.arrival.connection || age >= apart
  return (
    isApart && age < cacheSeconds * 1000 && call.answer.errors.length === 0 && call.answer.entry.status < 300
  )
}
