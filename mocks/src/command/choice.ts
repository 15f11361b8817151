import { Argument, type Command, Option } from "commander"
import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import {
  collectId,
  collectLedger,
  collectScenario,
  type LedgerChoice,
  type ScenarioChoice,
} from "./arguments.js"

/** What a command is told about the state of the mocks that it starts. */
export interface MockOptions {
  readonly scenario?: ScenarioChoice
  readonly ledger?: LedgerChoice
  readonly controlFrom?: readonly string[]
}

/** Adds what all commands take that start mocks. */
export function addMockOptions(command: Command): Command {
  return command
    .addArgument(
      new Argument("[id...]", `whom to mock: ${providerIds.join(", ")}; all by default`).argParser(collectId),
    )
    .option(
      "--scenario <id=names>",
      "pin a scenario, or several one after the other: vinci=server-error,healthy",
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
      "allow /_mock from elsewhere, too: https://app.example, or another name of this machine",
      (text, names: readonly string[] = []) => [...names, text],
    )
}

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
