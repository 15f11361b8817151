import type { Command } from "commander"
import { consoleOnlyProviders } from "../../generated/catalogue.js"
import { findOffers } from "../accounts/offers.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { helpSection } from "../options/help.js"
import { addOutputOptions, readOutput } from "../options/output.js"
import { toText } from "../rows/print-rows.js"
import { renderMarkdown } from "../table/render-markdown.js"
import { print, printJson } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { providersCsvWriter } from "./providers-csv-writer.js"
import { renderCatalogue, renderProviders, toProviderTable } from "./render-providers.js"
import { toConsoleOnlyTable } from "./to-console-only-table.js"

/** Adds the command that lists what each provider reports, and the well-known ones without an endpoint. */
export function addProviders(command: Command): void {
  const known = consoleOnlyProviders.map(({ provider }) => provider)
  command.addArgument(providerArgument(command, "[provider...]", "(default: all)", known))
  const help = () =>
    helpSection("Exit codes:", [
      ["0", "the providers were listed"],
      ["2", "invalid usage"],
    ])
  addOutputOptions(command)
    .addHelpText("after", help)
    .action(async (ids: readonly string[]) => {
      const output = readOutput(command)
      const { rows, consoleOnly } = findOffers(ids)
      if (output === "json") await printJson({ rows, consoleOnly })
      else if (output === "csv") await print(toText([...rows, ...consoleOnly], providersCsvWriter))
      else if (output === "md") {
        const tables = [toProviderTable(rows), toConsoleOnlyTable(consoleOnly)]
        const shown = tables.filter(({ lines }) => lines.length > 0)
        await print(shown.map((table) => renderMarkdown(table)).join("\n"))
      } else {
        const render = ids.length === 0 ? renderCatalogue : renderProviders
        await print(render(rows, consoleOnly, readTerminal(process.stdout, command.optsWithGlobals().wide)))
      }
    })
}
