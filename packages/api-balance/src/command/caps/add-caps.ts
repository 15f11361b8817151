import type { Command } from "commander"
import { findAccounts } from "../accounts/find-accounts.js"
import { findSupporting } from "../accounts/find-supporting.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { exitCodes } from "../options/help.js"
import { addOutputOptions, readOutput } from "../options/output.js"
import { addSharedOptions, type SharedOptions } from "../options/shared-options.js"
import { printResults } from "../reading/print-results.js"
import { readAccounts } from "../reading/read-accounts.js"
import { toCapTable } from "./to-cap-table.js"

/** Adds the command for spend caps. */
export function addCaps(command: Command, exit: (code: number) => void): void {
  addSharedOptions(addOutputOptions(command.addArgument(providerArgument(command))))
    .addHelpText("after", exitCodes)
    .action(async (ids: string[] = []) => {
      const options: SharedOptions = command.optsWithGlobals()
      const output = readOutput(command)
      const accounts = findSupporting(findAccounts(ids, options), ids, "spend caps")
      const rows = await readAccounts(accounts, options, ({ getSpendCaps }, call) => getSpendCaps(call))
      exit(
        await printResults({
          resource: "spend caps",
          accounts,
          rows,
          toTable: toCapTable,
          output,
          wide: options.wide,
        }),
      )
    })
}
