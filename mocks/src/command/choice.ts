import { Argument, type Command, Option } from "commander"
import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import {
  collectId,
  collectLedger,
  collectScenario,
  type LedgerChoice,
  type ScenarioChoice,
} from "./arguments.js"

/** The options for the state of the mocks. */
export interface MockOptions {
  readonly scenario?: ScenarioChoice
  readonly ledger?: LedgerChoice
  readonly controlFrom?: readonly string[]
}

/** Adds the options of all commands that start mocks. */
export function addMockOptions(command: Command): Command {
  return command
    .addArgument(
      new Argument("[id...]", `providers to mock: ${providerIds.join(", ")}; all by default`).argParser(
        collectId,
      ),
    )
    .option(
      "--scenario <id=names>",
      "pin a scenario, or several in sequence: vinci=server-error,healthy",
      collectScenario,
    )
    .addOption(
      new Option(
        "--ledger [id=balance]",
        "keep stateful accounts, for all providers or for one, optionally with a starting balance",
      )
        .preset("all")
        .argParser(collectLedger),
    )
    .option(
      "--control-from <origin or host>",
      "also allow /_mock from this origin or host, such as https://app.example",
      (text, names: readonly string[] = []) => [...names, text],
    )
}

/** The mocks to start, and their initial state. */
export interface Choice {
  readonly ids: readonly ProviderId[]
  readonly scenarios: ScenarioChoice
  readonly ledger: LedgerChoice
  readonly controlFrom: readonly string[]
}

/**
 * Combines the options of the command line; all mocks if none was named.
 * @throws RangeError if an option names a mock that is not started
 */
export function toChoice(
  chosen: readonly ProviderId[],
  { scenario: scenarios = new Map(), ledger = new Map(), controlFrom = [] }: MockOptions,
): Choice {
  const ids = chosen.length > 0 ? [...new Set(chosen)] : providerIds
  for (const [flag, choice] of Object.entries({ scenario: scenarios, ledger }))
    for (const id of choice.keys())
      if (id !== "all" && !ids.includes(id))
        throw new RangeError(`--${flag} names ${id}, whose mock is not started.`)
  return { ids, scenarios, ledger, controlFrom }
}
