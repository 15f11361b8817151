import { type Command, Option } from "commander"
import { parseMin } from "../accounts/min.js"
import { addSharedOptions, type SharedOptions } from "../options/shared-options.js"
import type { Budget } from "./budget.js"

/** The options of commands that forecast. */
export interface ForecastOptions extends SharedOptions {
  readonly offline?: true
  readonly budget?: readonly Budget[]
}

/** Adds the forecast options to a command. */
export function addForecastOptions(command: Command): Command {
  return addSharedOptions(command, ["account", "timeout", "config", "history"])
    .addOption(new Option("--offline", "make no requests; use only what was recorded"))
    .addOption(
      new Option(
        "--budget <provider=amount>",
        "budget per month, such as vinci=100USD; repeatable",
      ).argParser(parseMin),
    )
}
