import type { Command } from "commander"
import { findAccounts } from "../accounts/find-accounts.js"
import { adviseOnKeys, isMissingEveryKey } from "../accounts/keys.js"
import { type Min, parseMin } from "../accounts/min.js"
import { helpSection } from "../options/help.js"
import { addOutputOptions, readOutput, textOrJson } from "../options/output.js"
import { addSharedOptions, type SharedOptions } from "../options/shared-options.js"
import { readAccounts } from "../reading/read-accounts.js"
import { print, printJson } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { evaluateMinimum } from "./evaluate-minimum.js"
import { renderGuardRow } from "./render-guard-row.js"

/** Adds the command that reports to a script whether balances suffice. */
export function addGuard(command: Command, exit: (code: number) => void): void {
  command.requiredOption(
    "--min <provider=amount>",
    "minimum that must be available, such as vinci=5USD or venice/diem=10DIEM; repeatable",
    parseMin,
  )
  addSharedOptions(addOutputOptions(command, textOrJson))
    .addHelpText("after", help)
    .action(async () => {
      const { min: mins, ...options }: SharedOptions & { readonly min: readonly Min[] } =
        command.optsWithGlobals()
      const json = readOutput(command) === "json"
      const accounts = findAccounts(
        mins.map(({ provider }) => provider),
        options,
      )
      const rows = await readAccounts(accounts, options, async (api, call) => {
        const balances = await api.getBalances(call)
        const pairs = mins.flatMap((min) =>
          balances.filter(({ provider }) => provider === min.provider).map((row) => [min, row] as const),
        )
        return Promise.all(pairs.map(([min, row]) => evaluateMinimum(api, min, row)))
      })
      if (isMissingEveryKey(rows, accounts)) {
        process.stderr.write(adviseOnKeys(accounts, "balance"))
        return exit(2)
      }
      if (json) await printJson({ rows })
      else {
        const terminal = readTerminal(process.stdout)
        for (const row of rows) await print(renderGuardRow(row, terminal))
      }
      const verdicts = rows.map(({ enough }) => enough)
      exit(verdicts.includes("no") ? 1 : verdicts.includes("unknown") ? 3 : 0)
    })
}

const help = () =>
  [
    helpSection("Exit codes:", [
      ["0", "every minimum is met"],
      ["1", "at least one minimum is not met"],
      ["2", "invalid usage, or no API key is configured"],
      ["3", "at least one minimum is unknown, and the others are met"],
    ]),
    helpSection("Example:", [["api-balance guard --min vinci=5USD && ./render-videos", ""]]),
  ].join("\n")
