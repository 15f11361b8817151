import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import type { MockOptions } from "./add-mock-options.js"
import type { LedgerChoice } from "./collect-ledger.js"
import type { ScenarioChoice } from "./collect-scenario.js"

/** The mocks to start, and the state that they start with. */
export interface Choice {
  readonly ids: readonly ProviderId[]
  readonly scenarios: ScenarioChoice
  readonly ledger: LedgerChoice
  readonly controlFrom: readonly string[]
}

/**
 * Brings together what was chosen on the command line; all mocks when none was.
 * @throws RangeError when something was chosen for a mock that is not started
 */
export function toChoice(
  chosen: readonly ProviderId[],
  { scenario: scenarios = new Map(), ledger = new Map(), controlFrom = [] }: MockOptions,
): Choice {
  const ids = chosen.length > 0 ? [...new Set(chosen)] : providerIds
  for (const [flag, choice] of Object.entries({ scenario: scenarios, ledger }))
    for (const id of choice.keys())
      if (id !== "all" && !ids.includes(id))
        throw new RangeError(`--${flag} is for ${id}, of which no mock is started.`)
  return { ids, scenarios, ledger, controlFrom }
}
