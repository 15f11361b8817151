import type { Command } from "commander"
import { findAccounts } from "../accounts/find-accounts.js"
import { adviseOnKeys, isMissingEveryKey } from "../accounts/keys.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { helpSection } from "../options/help.js"
import { addSharedOptions } from "../options/shared-options.js"
import { tokenVariable } from "./read-token.js"
import { runServe, type ServeOptions } from "./run-serve.js"

/** Adds the command that serves balances over HTTP until it is stopped. */
export function addServe(command: Command, exit: (code: number) => void): void {
  command
    .option("--listen <host:port>", "address to listen at", "127.0.0.1:7402")
    .option("--token-file <file>", "file of the token that clients must send")
  addSharedOptions(command.addArgument(providerArgument(command)), [
    "account",
    "timeout",
    "cache",
    "config",
    "history",
  ])
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: ServeOptions = command.optsWithGlobals()
      const accounts = findAccounts(ids, options)
      if (isMissingEveryKey([], accounts)) {
        process.stderr.write(adviseOnKeys(accounts, "balance"))
        return exit(2)
      }
      const version = command.parent?.version() ?? ""
      exit(await runServe(accounts, ids, options, version))
    })
}

const help = () =>
  [
    helpSection("Paths:", [
      ["/", "a page for people, which reloads itself"],
      ["/metrics", "for Prometheus; ?provider= and ?account= choose"],
      ["/v1/balances", "the JSON of balances --json; also /v1/usage, /v1/caps, /v1/runway, /v1/spend"],
      ["/v1/providers", "the JSON of providers --json"],
      ["/healthz", "whether it runs, else 503; needs no token"],
    ]),
    helpSection("Behind a proxy:", [
      ["Host: localhost", "the proxy must send it if --listen is an address of localhost"],
    ]),
    helpSection("Environment:", [
      [tokenVariable, "the token, if there is no --token-file; one is needed beyond this machine"],
    ]),
    helpSection("Exit codes:", [
      ["0", "stopped by Ctrl-C or SIGTERM"],
      ["1", "something could not be recorded, or an account was read no more"],
      ["2", "invalid usage, or no API key is configured"],
    ]),
    helpSection("Example:", [["api-balance serve --history usage.db", ""]]),
  ].join("\n")
