import { type MockState, resetState } from "../front/state.js"
import { findUnmatched, type JournalEntry } from "../journal/create-journal.js"
import type { Ledger } from "../ledger/ledger.js"
import { type ListedScenario, listScenarios } from "../scenario/list-scenarios.js"
import type { Verdict } from "../verdict/verdict.js"

/** A running mock of one provider. */
export interface Mock {
  /** The id of the provider. */
  readonly id: string
  /** The base URL, with the path that live calls have. */
  readonly url: string
  /** Any key is accepted; this is one. */
  readonly apiKey: string
  /** The variables that point a client at this mock, such as `VINCI_BASE_URL` and `VINCI_API_KEY`. */
  readonly environment: Readonly<Record<string, string>>
  /** The mock as a `fetch` without any port; whatever the origin of a URL is, its path decides. */
  readonly fetch: typeof fetch
  /** The scenarios that the examples of the spec make. Faults come on top. */
  readonly scenarios: readonly ListedScenario[]
  /** The last thousand requests since the start or the last reset, without secrets. */
  readonly requests: readonly JournalEntry[]
  /** Those of them that no operation of the spec answered. */
  readonly unmatched: readonly JournalEntry[]
  /** What the client did since the start or the last reset, and should not have done. */
  readonly verdicts: readonly Verdict[]
  /**
   * The accounts.
   * @throws Error when the mock was started without a ledger
   */
  readonly ledger: Ledger
  /**
   * Pins a scenario, or goes through several, one for each answered request; the last one stays. An operation that does not
   * have it stays healthy. A `Prefer` header of a request goes before.
   * @throws RangeError when the provider has no such scenario
   */
  use(...scenarios: readonly string[]): void
  /** Goes back to healthy, empties the journal, and resets the ledger. */
  reset(): void
}

/** The mock that has this state, as its users see it. */
export function toMock(state: MockState, origin: string, fetch: Mock["fetch"]): Mock {
  const { spec, sequence, journal, judge, accounts } = state
  const url = origin + spec.prefix
  const apiKey = `mock-${spec.id}-key`
  return {
    id: spec.id,
    url,
    apiKey,
    environment: Object.fromEntries([
      [spec.variables.baseUrl, url],
      ...Object.entries(spec.exampleKeys),
      ...spec.variables.parameters.map(({ names: [usual], example }) => [usual, example]),
    ]),
    fetch,
    scenarios: listScenarios(spec),
    get requests() {
      return journal.entries()
    },
    get unmatched() {
      return findUnmatched(journal)
    },
    get verdicts() {
      return judge.verdicts()
    },
    get ledger() {
      if (accounts) return accounts.ledger
      throw new Error(
        `The mock of ${spec.id} keeps no ledger. Start it with one: startMocks({ ledger: true }).`,
      )
    },
    use: sequence.use,
    reset: () => resetState(state),
  }
}
