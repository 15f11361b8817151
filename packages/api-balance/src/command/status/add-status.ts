import { type Command, Option } from "commander"
import { providerArgument } from "../accounts/provider-argument.js"
import { helpSection } from "../options/help.js"
import { addSharedOptions } from "../options/shared-options.js"
import { printStatus, type StatusOptions } from "./print-status.js"
import { refresh } from "./refresh.js"
import { formats } from "./render-status.js"
import { findWorld } from "./try-status.js"

/** Adds the command that prints one line from the last responses. */
export function addStatus(command: Command, exit: (code: number) => void): void {
  addSharedOptions(command.addArgument(providerArgument(command)), ["account"])
    .addOption(new Option("--config <file>", "config file (default: your own)"))
    .addOption(
      new Option(
        "--format <format>",
        `${formats.join(", ")}, or a template such as "{name} {available}"`,
      ).default("plain"),
    )
    .addOption(new Option("--refresh", "refresh now, and print nothing").hideHelp())
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: StatusOptions & { readonly refresh?: true } = command.optsWithGlobals()
      if (options.refresh) await refresh(options)
      else await printStatus(ids, options, findWorld())
      exit(0)
    })
}

const help = () =>
  [
    helpSection("Template:", [
      ["{name} {provider}", "the provider's name and id"],
      ["{account} {bucket}", "whose balance it is"],
      ["{available}", "what is left, with its unit"],
      ["{days} {age}", "how long it lasts, from the history; how old it is"],
      ["{state}", "empty, refused, low, failed or fine"],
    ]),
    helpSection("Exit codes:", [
      ["0", "always, also before the first response and if a provider fails"],
      ["2", "invalid usage"],
    ]),
  ].join("\n")
