import type { Command } from "commander"
import { findAccounts } from "./accounts/find-accounts.js"
import { findSupporting } from "./accounts/find-supporting.js"
import { providerArgument } from "./accounts/provider-argument.js"
import { ask } from "./ask.js"
import { exitCodes } from "./exit-codes.js"
import { startRecorder } from "./history/start-recorder.js"
import { printAnswers } from "./print-answers.js"
import { addSharedOptions, askingOptions, type SharedOptions } from "./shared-options.js"
import { toUsageTable } from "./table/to-usage-table.js"

/** Adds the command for what was used. */
export function addUsage(program: Command, exit: (code: number) => void): void {
  const command = program
    .command("usage")
    .description("what was spent and counted, over each provider's own period")
  addSharedOptions(command.addArgument(providerArgument(command)), [...askingOptions, "history"])
    .addHelpText("after", exitCodes)
    .action(async (ids: string[] = []) => {
      const options: SharedOptions = command.optsWithGlobals()
      const accounts = findSupporting(findAccounts(ids, options), ids, "usage")
      const recorder = startRecorder(options)
      const rows = await ask(accounts, options, ({ getUsage }, call) => getUsage(call))
      recorder.record(rows)
      const code = await printAnswers({
        resource: "usage",
        accounts,
        rows,
        toTable: toUsageTable,
        json: options.json,
      })
      exit(recorder.end() || code)
    })
}
