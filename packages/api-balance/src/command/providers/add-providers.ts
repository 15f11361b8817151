import type { Command } from "commander"
import { registry } from "../../generated/registry.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { addSharedOptions } from "../options/shared-options.js"
import { print, printJson } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { renderProviders } from "./render-providers.js"

/** Adds the command that lists what each provider supports. */
export function addProviders(command: Command): void {
  command.addArgument(providerArgument(command, "[provider...]", "(default: all)"))
  addSharedOptions(command, ["json"]).action(async (ids: readonly string[]) => {
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
    if (command.optsWithGlobals().json) await printJson({ rows })
    else await print(renderProviders(rows, readTerminal(process.stdout)))
  })
}
