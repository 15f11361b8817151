import { type MockState, resetState } from "../front/state.js"
import { findUnmatched, type JournalEntry } from "../journal/create-journal.js"
import type { Ledger } from "../ledger/ledger.js"
import { type ListedScenario, listScenarios } from "../scenario/list-scenarios.js"
import type { Verdict } from "../verdict/verdict.js"

/** A running mock of one provider. */
export interface Mock {
  /** The id of the provider. */
  readonly id: string
  /** The base URL, including the path of live calls. */
  readonly url: string
  /** An example key; any key is accepted. */
  readonly apiKey: string
  /** The variables that point a client at this mock, such as `VINCI_BASE_URL` and `VINCI_API_KEY`. */
  readonly environment: Readonly<Record<string, string>>
  /** The mock as a `fetch` that needs no port; the origin of a URL is ignored. */
  readonly fetch: typeof fetch
  /** The scenarios that the spec's examples define, without the faults. */
  readonly scenarios: readonly ListedScenario[]
  /** The last thousand requests since the start or the last reset, without secrets. */
  readonly requests: readonly JournalEntry[]
  /** The requests that match no operation of the spec. */
  readonly unmatched: readonly JournalEntry[]
  /** What the client did since the start or the last reset, and should not have done. */
  readonly verdicts: readonly Verdict[]
  /**
   * The accounts.
   * @throws Error if the mock was started without a ledger
   */
  readonly ledger: Ledger
  /**
   * Pins a scenario, or goes through several, one per answered request; the last one stays. Operations without the scenario
   * stay
   * healthy. A `Prefer` header of a request takes precedence.
   * @throws RangeError if the provider has no such scenario
   */
  use(...scenarios: readonly string[]): void
  /** Returns to healthy, empties the journal, and resets the ledger. */
  reset(): void
}

/** Creates the public interface of a mock. */
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
      throw new Error(`The mock of ${spec.id} has no ledger. Start it with startMocks({ ledger: true }).`)
    },
    use: sequence.use,
    reset: () => resetState(state),
  }
}
