import { Argument, type Command, Option } from "commander"
import { providerIds } from "../generated/provider-ids.js"
import { collectId } from "./collect-id.js"
import { collectLedger, type LedgerChoice } from "./collect-ledger.js"
import { collectScenario, type ScenarioChoice } from "./collect-scenario.js"

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
        "answer from accounts with money in them, all or one; the balance to start with may be given",
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
