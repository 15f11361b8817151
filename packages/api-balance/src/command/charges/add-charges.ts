import type { Command } from "commander"
import { findAccounts } from "../accounts/find-accounts.js"
import { findSupporting } from "../accounts/find-supporting.js"
import { adviseOnKeys } from "../accounts/keys.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { ask } from "../asking/ask.js"
import { exitCodes, helpSection } from "../options/help.js"
import { addRangeOptions, type RangeOptions, refuseContradictions } from "../options/range-options.js"
import { addSharedOptions } from "../options/shared-options.js"
import { jsonWriter } from "../rows/json-writer.js"
import { printRows } from "../rows/print-rows.js"
import { readTerminal } from "../terminal/terminal.js"
import { createTextWriter } from "./create-text-writer.js"
import { csvWriter } from "./csv-writer.js"

/** Adds the command for charges. */
export function addCharges(command: Command, exit: (code: number) => void): void {
  addRangeOptions(command).addArgument(
    providerArgument(command, "<provider>", "a provider that reports charges"),
  )
  addSharedOptions(command, ["json", "account", "timeout", "config"])
    .addHelpText("after", help)
    .action(async (id: string) => {
      const options: RangeOptions = command.optsWithGlobals()
      refuseContradictions(options)
      const { since, until, csv } = options
      const accounts = findSupporting(findAccounts([id], options), [id], "charges")
      if (accounts.every(({ variable }) => !process.env[variable])) {
        process.stderr.write(adviseOnKeys(accounts, "charges"))
        return exit(2)
      }
      const writer = csv
        ? csvWriter
        : options.json
          ? jsonWriter
          : createTextWriter(readTerminal(process.stdout), accounts.length > 1)
      const range = { ...(since && { since }), ...(until && { until }) }
      const failed = await ask(accounts, options, ({ charges }) => printRows(charges(range), writer))
      exit(failed ? 1 : 0)
    })
}

const help = () =>
  [
    exitCodes(),
    helpSection("Example:", [["api-balance charges venice --since 7d --csv > charges.csv", ""]]),
  ].join("\n")
