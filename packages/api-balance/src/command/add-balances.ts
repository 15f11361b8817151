import type { Command } from "commander"
import { findAccounts } from "./accounts/find-accounts.js"
import { providerArgument } from "./accounts/provider-argument.js"
import { ask } from "./ask.js"
import { exitCodes } from "./exit-codes.js"
import { joinRows } from "./join-rows.js"
import { report } from "./report.js"
import { addSharedOptions, type SharedOptions } from "./shared-options.js"
import { toBalanceTable } from "./table/to-balance-table.js"

/** Adds the command that is meant when none is named. */
export function addBalances(program: Command, exit: (code: number) => void): void {
  const command = program
    .command("balances", { isDefault: true })
    .description("what is left, and what was spent (meant when no command is named)")
  addSharedOptions(command.addArgument(providerArgument(command)))
    .addHelpText("after", exitCodes)
    .action(async (ids: string[] = []) => {
      const options: SharedOptions = command.optsWithGlobals()
      const accounts = findAccounts(ids, options)
      const rows = await ask(accounts, options, async ({ getBalances, getUsage }, call) =>
        joinRows(...(await Promise.all([getBalances(call), getUsage(call)]))),
      )
      exit(await report({ question: "balance", accounts, rows, toTable: toBalanceTable, json: options.json }))
    })
}
