import type { MockResponse } from "../http/mock-response.js"
import type { PlainRequest } from "../http/plain-request.js"
import type { JournalEntry } from "../journal/create-journal.js"
import type { Operation } from "../spec/operation.js"
import type { Spec } from "../spec/spec.js"
import type { Arrival } from "./arrivals.js"
import { type Call, toCallFacts } from "./call.js"
import { findLeftPages } from "./find-left-pages.js"
import { judgeFreshness } from "./judge-freshness.js"
import { judgeRepetition } from "./judge-repetition.js"
import { judgeRetry } from "./judge-retry.js"
import { judgeWait } from "./judge-wait.js"
import { findMisplacedKey, type KeyRing } from "./key-ring.js"
import { findErrors, isRefusal } from "./meaning.js"
import { readNextPage } from "./read-next-page.js"
import { readRetryMark } from "./read-retry-mark.js"
import { readWait } from "./read-wait.js"
import { createTurns, type Turns } from "./turns.js"
import { type Finding, isCertain, type Verdict } from "./verdict.js"

/** A request that is being answered. */
export interface Hearing {
  /** Takes the response before it is sent; true if it forbids the client to repeat the request, or to do so yet. */
  answer(answer: MockResponse, entry: JournalEntry): boolean
  /** Takes the outcome of the response; the first call counts. */
  end(outcome: "delivered" | "lost"): void
}

/** Watches the clients of a mock. */
export interface Judge {
  /** Begins with a request, which carries these keys. */
  hear(request: PlainRequest, keys: readonly string[], arrival: Arrival): Hearing
  verdicts(): readonly Verdict[]
  /** Earlier requests no longer count: the account has changed. */
  startAnew(): void
  /** Reports what is only known when no more requests come. */
  conclude(): void
  /** The same, and forgets the verdicts. */
  reset(): void
}

/** Gets each verdict. */
export type OnVerdict = (verdict: Verdict) => void

/** Creates a judge that has seen no request yet. */
export function createJudge(spec: Spec, ring: KeyRing, onVerdict: OnVerdict = () => {}): Judge {
  let calls: Call[] = []
  let verdicts: readonly Verdict[] = []
  let turns = new Map<string, Turns>()
  const reported = new Set<string>()

  const toVerdict = ({ id, message, requests }: Finding): Verdict => ({
    id,
    provider: spec.id,
    sure: isCertain[id],
    message,
    requests,
  })
  const find = (finding: Finding | undefined) => {
    if (!finding || reported.has(`${finding.id} ${finding.about}`)) return
    reported.add(`${finding.id} ${finding.about}`)
    const verdict = toVerdict(finding)
    verdicts = [...verdicts.slice(-999), verdict]
    onVerdict(verdict)
  }
  const startAnew = () => {
    calls = []
    turns = new Map()
    reported.clear()
  }

  const conclude = () => {
    for (const finding of findLeftPages(calls)) find(finding)
    startAnew()
  }

  return {
    hear: (request, keys, arrival) => {
      const facts = toCallFacts(request, keys, readRetryMark(request.headers), arrival)
      const own = turns.get(facts.caller) ?? createTurns()
      turns.set(facts.caller, own)
      const call: Call = { request: { ...facts, quietAt: own.begin() } }
      let ended = false
      const heard = calls
      calls.push(call)
      if (calls.length > 1000) calls.shift()
      return {
        answer: (answer, entry) => {
          const operation = spec.operations.find(({ id }) => id === answer.operation)
          // Whatever happened in between, a key is where it is.
          find(judgeKey(ring, spec, operation, request, entry))
          if (heard !== calls) return false
          const errors = operation ? findErrors(operation, answer) : []
          call.answer = {
            at: performance.now(),
            operation,
            entry,
            errors,
            wait: readWait(answer, errors, new Date()),
            nextPage: operation && readNextPage(operation, answer),
          }
          find(judgeRetry(call, calls) ?? judgeAgain(call, calls, spec))
          return call.answer.wait !== undefined || isRefusal(errors)
        },
        end: (outcome) => {
          if (ended) return
          ended = true
          if (outcome === "delivered") call.deliveredAt = performance.now()
          own.end()
        },
      }
    },
    verdicts: () => [...verdicts, ...findLeftPages(calls).map(toVerdict)],
    startAnew,
    conclude,
    reset: () => {
      conclude()
      verdicts = []
    },
  }
}

/** Whether a request came too early. A client that chooses its response may do so as often as it likes. */
function judgeAgain(call: Call, calls: readonly Call[], { cacheSeconds }: Spec): Finding | undefined {
  if (call.request.hasWish) return undefined
  return (
    judgeWait(call, calls) ??
    judgeRepetition(call, calls, cacheSeconds) ??
    judgeFreshness(call, calls, cacheSeconds)
  )
}

function judgeKey(
  ring: KeyRing,
  spec: Spec,
  operation: Operation | undefined,
  request: PlainRequest,
  entry: JournalEntry,
): Finding | undefined {
  const owner = findMisplacedKey(ring, spec, operation, request)
  if (!owner) return undefined
  const { provider, variable } = owner
  const key = variable === undefined ? `A key of the accounts of ${provider}` : `The key of ${variable}`
  const place = provider === spec.id ? `${operation?.id}, which does not take it` : `the mock of ${spec.id}`
  return {
    id: "key-misplaced",
    message: `${key} was sent to ${place}.`,
    requests: [entry],
    about: `${key} ${place}`,
  }
}
