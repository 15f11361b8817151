import { type MockState, resetState } from "../front/state.js"
import { Problem } from "../http/problem.js"
import { readText } from "../input/read-input.js"
import { findUnmatched } from "../journal/create-journal.js"
import type { Ledger } from "../ledger/ledger.js"
import { readScenarioNames } from "./read-body.js"

/** A control route of a mock, below `/_mock`. */
export interface Route {
  readonly method: string
  readonly path: string
  /**
   * Returns the response, as JSON.
   * @throws Error that says what is wrong with the body
   */
  readonly answer: (state: MockState, body: Readonly<Record<string, unknown>>) => unknown
}

/** All control routes. */
export const routes: readonly Route[] = [
  {
    method: "GET",
    path: "/health",
    answer: ({ spec, accounts }) => ({
      status: "ready",
      provider: spec.id,
      ledger: accounts !== undefined,
    }),
  },
  {
    method: "GET",
    path: "/requests",
    answer: ({ journal, judge }) => ({
      requests: journal.entries(),
      unmatched: findUnmatched(journal),
      verdicts: judge.verdicts(),
    }),
  },
  { method: "GET", path: "/scenario", answer: showScenario },
  {
    method: "PUT",
    path: "/scenario",
    answer: (state, { scenario }) => {
      state.sequence.use(...readScenarioNames(scenario))
      return showScenario(state)
    },
  },
  {
    method: "DELETE",
    path: "/scenario",
    answer: (state) => {
      state.sequence.use("healthy")
      return showScenario(state)
    },
  },
  {
    method: "POST",
    path: "/reset",
    answer: (state) => {
      resetState(state)
      return showScenario(state)
    },
  },
  change("PUT", "", (ledger, { key, ...figures }) => ledger.set(figures, readText({ key }, "key"))),
  change("POST", "/top-up", (ledger, { amount, ...options }) =>
    ledger.topUp(amount as string, readText(options, "key", "bucket")),
  ),
  change("POST", "/advance", (ledger, { by }) => ledger.advance(by as string)),
  { method: "GET", path: "/ledger/snapshot", answer: (state) => findLedger(state).snapshot() },
  change("PUT", "/snapshot", (ledger, snapshot) => ledger.restore(snapshot)),
]

function showScenario({ sequence }: MockState) {
  const [first, ...others] = sequence.names()
  return { scenario: others.length > 0 ? [first, ...others] : first }
}

function change(
  method: string,
  path: string,
  run: (ledger: Ledger, body: Readonly<Record<string, unknown>>) => void,
): Route {
  const answer: Route["answer"] = (state, body) => {
    const ledger = findLedger(state)
    run(ledger, body)
    return { now: ledger.now() }
  }
  return { method, path: `/ledger${path}`, answer }
}

function findLedger({ accounts }: MockState): Ledger {
  if (accounts) return accounts.ledger
  throw new Problem({
    title: "The mock has no ledger",
    detail: "Start it with --ledger, or startMocks({ ledger: true }).",
    status: 409,
  })
}
