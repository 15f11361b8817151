import type { Command } from "commander"
import { registry } from "../generated/registry.js"
import { print, printJson } from "./print.js"
import { renderProviders } from "./render-providers.js"
import { addSharedOptions } from "./shared-options.js"
import { readTerminal } from "./terminal.js"

/** Adds the command for what each provider offers. */
export function addProviders(program: Command): void {
  const command = program
    .command("providers")
    .description("what each provider offers, and what only its dashboard can do")
  addSharedOptions(command, ["json"]).action(async () => {
    const rows = registry.map(({ id, name, supports, environment, dashboard, specVersion }) => ({
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
