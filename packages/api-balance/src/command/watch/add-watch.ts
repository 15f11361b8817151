import type { Command } from "commander"
import { readKey } from "../../watch/read-key.js"
import type { Account } from "../accounts/account.js"
import { hasKey } from "../accounts/create-account.js"
import { findAccounts } from "../accounts/find-accounts.js"
import { adviseOnKeys } from "../accounts/keys.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { helpSection } from "../options/help.js"
import { addOutputOptions, readOutput, textOrJson } from "../options/output.js"
import { addSharedOptions } from "../options/shared-options.js"
import { parseDuration } from "../options/times.js"
import { readTerminal } from "../terminal/terminal.js"
import { createLineOutput } from "./create-line-output.js"
import { parseLow } from "./parse-low.js"
import { secretVariable } from "./post/read-target.js"
import { runWatch } from "./run-watch.js"
import { startLiveOutput } from "./start-live-output.js"
import type { WatchCommandOptions } from "./watch-command-options.js"

/** Adds the command that watches until it is stopped. */
export function addWatch(command: Command, exit: (code: number) => void): void {
  command
    .option(
      "--low <provider=amount>",
      "report below this amount or share, such as vinci=5USD or venice/diem=20%; repeatable",
      parseLow,
    )
    .option("--near <percentage>", "share at which a spend cap is near (default: 80%)")
    .option(
      "--every <time>",
      "how often to check, such as 5m or 2h; never more often than a provider allows",
      parseDuration,
    )
    .option("--post <url>", "also post each event to this URL, signed per Standard Webhooks")
  command.addArgument(providerArgument(command))
  addSharedOptions(addOutputOptions(command, textOrJson), [
    "account",
    "timeout",
    "cache",
    "config",
    "history",
  ])
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: WatchCommandOptions = command.optsWithGlobals()
      const json = readOutput(command) === "json"
      const accounts = findWatched(ids, options)
      if (!accounts.some(hasKey)) {
        process.stderr.write(adviseOnKeys(accounts, "balance"))
        return exit(2)
      }
      const { stdout } = process
      const isLive = stdout.isTTY && !json && process.env.TERM !== "dumb"
      exit(
        await runWatch(accounts, options, (watched, findIncidents) =>
          isLive
            ? startLiveOutput(stdout, watched, findIncidents)
            : createLineOutput(readTerminal(stdout), json),
        ),
      )
    })
}

/** The accounts to watch: if no provider is named, also those of `--low`. */
function findWatched(ids: readonly string[], options: WatchCommandOptions): Account[] {
  const found = findAccounts(ids, options)
  if (ids.length > 0) return found
  const missing = Object.keys(options.low ?? {})
    .map((key) => readKey(key).provider)
    .filter((id) => !found.some(({ entry }) => entry.id === id))
  return missing.length > 0 ? [...found, ...findAccounts(missing, options)] : found
}

const help = () =>
  [
    helpSection("Environment:", [[secretVariable, 'the secret that --post signs with: "whsec_" and base64']]),
    helpSection("Exit codes:", [
      ["0", "stopped by Ctrl-C or SIGTERM"],
      ["1", "something could not be recorded or posted"],
      ["2", "invalid usage, or no API key is configured"],
    ]),
    helpSection("Example:", [["api-balance watch --low vinci=5USD --low contentstats=20%", ""]]),
  ].join("\n")
