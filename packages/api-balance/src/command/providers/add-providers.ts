import type { Command } from "commander"
import { registry } from "../../generated/registry.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { addOutputOptions, readOutput } from "../options/output.js"
import { toText } from "../rows/print-rows.js"
import { renderMarkdown } from "../table/render-markdown.js"
import { print, printJson } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { providersCsvWriter } from "./providers-csv-writer.js"
import { renderProviders, toProviderTable } from "./render-providers.js"

/** Adds the command that lists what each provider supports. */
export function addProviders(command: Command): void {
  command.addArgument(providerArgument(command, "[provider...]", "(default: all)"))
  addOutputOptions(command).action(async (ids: readonly string[]) => {
    const output = readOutput(command)
    const rows = registry
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .map(({ id, name, supports, environment, dashboard, specVersion }) => ({
        provider: id,
        name,
        supports,
        environment,
        dashboard,
        specVersion,
      }))
    if (output === "json") await printJson({ rows })
    else if (output === "csv") await print(toText(rows, providersCsvWriter))
    else if (output === "md") await print(renderMarkdown(toProviderTable(rows)))
    else await print(renderProviders(rows, readTerminal(process.stdout, command.optsWithGlobals().wide)))
  })
}
