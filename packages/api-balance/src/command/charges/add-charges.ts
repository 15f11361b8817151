import type { Command } from "commander"
import type { ChargeRow } from "../../index.js"
import { hasKey } from "../accounts/create-account.js"
import { findAccounts } from "../accounts/find-accounts.js"
import { findSupporting } from "../accounts/find-supporting.js"
import { adviseOnKeys } from "../accounts/keys.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { exitCodes, helpSection } from "../options/help.js"
import { addOutputOptions, type OutputFormat, readOutput } from "../options/output.js"
import { addRangeOptions, type RangeOptions, refuseEmptyRange } from "../options/range-options.js"
import { addSharedOptions } from "../options/shared-options.js"
import { readAccounts } from "../reading/read-accounts.js"
import { createMarkdownWriter } from "../rows/create-markdown-writer.js"
import { jsonWriter } from "../rows/json-writer.js"
import { printRows, type RowWriter } from "../rows/print-rows.js"
import { readTerminal, type Terminal } from "../terminal/terminal.js"
import { createTextWriter } from "./create-text-writer.js"
import { csvWriter } from "./csv-writer.js"
import { chargeColumns, toChargeCells } from "./to-charge-cells.js"

/** Adds the command for charges. */
export function addCharges(command: Command, exit: (code: number) => void): void {
  addRangeOptions(command).addArgument(
    providerArgument(command, "<provider>", "a provider that reports charges"),
  )
  addSharedOptions(addOutputOptions(command), ["account", "timeout", "config"])
    .addHelpText("after", help)
    .action(async (id: string) => {
      const options: RangeOptions = command.optsWithGlobals()
      const output = readOutput(command)
      refuseEmptyRange(options)
      const { since, until } = options
      const accounts = findSupporting(findAccounts([id], options), [id], "charges")
      if (!accounts.some(hasKey)) {
        process.stderr.write(adviseOnKeys(accounts, "charges"))
        return exit(2)
      }
      const writer = createWriter(output, readTerminal(process.stdout, options.wide), accounts.length > 1)
      const range = { ...(since && { since }), ...(until && { until }) }
      const failed = await readAccounts(accounts, options, ({ charges }) => printRows(charges(range), writer))
      exit(failed ? 1 : 0)
    })
}

function createWriter(output: OutputFormat, terminal: Terminal, showsAccount: boolean): RowWriter<ChargeRow> {
  switch (output) {
    case "json":
      return jsonWriter
    case "csv":
      return csvWriter
    case "md":
      return createChargesMarkdownWriter(showsAccount)
    case "table":
      return createTextWriter(terminal, showsAccount)
  }
}

function createChargesMarkdownWriter(showsAccount: boolean): RowWriter<ChargeRow> {
  const columns = chargeColumns.filter(({ heading }) => showsAccount || heading !== "account")
  return createMarkdownWriter(columns, ({ account, charge }) => {
    if (!charge) return []
    const cells = toChargeCells(charge, account)
    return [columns.map(({ heading }) => cells[heading])]
  })
}

const help = () =>
  [
    exitCodes(),
    helpSection("Example:", [["api-balance charges venice --since 7d -o csv > charges.csv", ""]]),
  ].join("\n")
