import type { Command } from "commander"
import { findAccounts } from "../accounts/find-accounts.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { exitCodes } from "../options/help.js"
import { addOutputOptions, readOutput } from "../options/output.js"
import { addSharedOptions, askingOptions, type SharedOptions } from "../options/shared-options.js"
import { printResults } from "../reading/print-results.js"
import { readAccounts } from "../reading/read-accounts.js"
import { startRecorder } from "../recording/start-recorder.js"
import { joinRows } from "../rows/join-rows.js"
import { toTotals } from "../rows/to-totals.js"
import { describeTotal } from "./describe-total.js"
import { toBalanceTable } from "./to-balance-table.js"

/** Adds the default command. */
export function addBalances(command: Command, exit: (code: number) => void): void {
  addSharedOptions(addOutputOptions(command.addArgument(providerArgument(command))), [
    ...askingOptions,
    "history",
  ])
    .addHelpText("after", exitCodes)
    .action(async (ids: string[] = []) => {
      const options: SharedOptions = command.optsWithGlobals()
      const output = readOutput(command)
      const accounts = findAccounts(ids, options)
      const recorder = startRecorder(options)
      const [balances, usages] = await readAccounts(accounts, options, ({ getBalances, getUsage }, call) =>
        Promise.all([getBalances(call), getUsage(call)]),
      )
      recorder.record([...balances, ...usages])
      // Without a balance, the limits of the key are the next most useful data.
      const without = accounts.filter((_, index) => balances[index]?.needs ?? balances[index]?.unsupported)
      const caps = await readAccounts(
        without.filter(({ entry }) => entry.supports.includes("spend caps")),
        options,
        ({ getSpendCaps }, call) => getSpendCaps(call),
      )
      const rows = joinRows(balances, usages, caps)
      const totals = toTotals(rows)
      const code = await printResults({
        resource: "balance",
        accounts,
        rows,
        toTable: toBalanceTable,
        output,
        wide: options.wide,
        more: { totals },
        footer: totals.map(describeTotal),
      })
      exit(recorder.end() || code)
    })
}
