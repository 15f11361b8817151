import { type Call, findTold } from "./call.js"
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
  const told = findTold(calls, request).filter((call) => call.answer.errors.length === 0)
  const changed = told.findLastIndex(({ request: { method } }) => method !== "GET" && method !== "HEAD")
  const fresh = told.slice(changed + 1).filter(
    (one) =>
      one.request.identity === request.identity &&
      one.answer.entry.status < 300 &&
      // No moment is waited for before such an answer is sent.
      (one.request.arrival.connection === request.arrival.connection ||
        request.arrival.at - one.answer.at >= apart) &&
      request.arrival.at - one.answer.at < cacheSeconds * 1000,
  )
  const [first] = fresh
  if (!first || fresh.length < questions) return undefined
  return {
    id: "asked-too-often",
    message: `${toWords(answer.entry)} was read again after ${toSeconds(request.arrival.at - first.answer.at)}. An answer is good for ${cacheSeconds} s.`,
    requests: [...fresh.map((one) => one.answer.entry), answer.entry],
    about: request.identity,
  }
}
