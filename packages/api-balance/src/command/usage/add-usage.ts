import type { Command } from "commander"
import { findAccounts } from "../accounts/find-accounts.js"
import { findSupporting } from "../accounts/find-supporting.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { exitCodes } from "../options/help.js"
import { addOutputOptions, readOutput } from "../options/output.js"
import { addSharedOptions, askingOptions, type SharedOptions } from "../options/shared-options.js"
import { printResults } from "../reading/print-results.js"
import { readAccounts } from "../reading/read-accounts.js"
import { startRecorder } from "../recording/start-recorder.js"
import { toUsageTable } from "./to-usage-table.js"

/** Adds the command for usage. */
export function addUsage(command: Command, exit: (code: number) => void): void {
  addSharedOptions(addOutputOptions(command.addArgument(providerArgument(command))), [
    ...askingOptions,
    "history",
  ])
    .addHelpText("after", exitCodes)
    .action(async (ids: string[] = []) => {
      const options: SharedOptions = command.optsWithGlobals()
      const output = readOutput(command)
      const accounts = findSupporting(findAccounts(ids, options), ids, "usage")
      const recorder = startRecorder(options)
      const rows = await readAccounts(accounts, options, ({ getUsage }, call) => getUsage(call))
      recorder.record(rows)
      const code = await printResults({
        resource: "usage",
        accounts,
        rows,
        toTable: toUsageTable,
        output,
        wide: options.wide,
      })
      exit(recorder.end() || code)
    })
}
