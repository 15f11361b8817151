import { existsSync } from "node:fs"
import { dirname } from "node:path"
import type { Command } from "commander"
import { findOwnConfig, localConfig } from "../accounts/find-config.js"
import { adviseOnKeys } from "../accounts/keys.js"
import { readConfig } from "../accounts/read-config.js"
import { createPrivateFolder } from "../files/create-data-folder.js"
import { writeNew } from "../files/write-private.js"
import { helpSection } from "../options/help.js"
import { addOutputOptions, readOutput, textOrJson } from "../options/output.js"
import { explainNoHistory, findOwnHistory } from "../recording/find-history.js"
import { print, printFailure, printJson } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { findKeys } from "./find-keys.js"
import { renderKeys } from "./render-keys.js"

/** Where an editor finds the schema of a config file, as the package publishes it. */
const schema = "https://unpkg.com/api-balance/config.schema.json"

/** Adds the command that writes the user's own config file. */
export function addInit(command: Command, exit: (code: number) => void): void {
  addOutputOptions(command, textOrJson)
    .addHelpText("after", help)
    .action(async () => {
      const json = readOutput(command) === "json"
      const keys = await findKeys()
      const config = findOwnConfig()
      const history = findOwnHistory()
      // A config that names a history would stop every command here.
      const problem = existsSync(config) ? undefined : explainNoHistory()
      const created = problem === undefined && write(config, history)
      const recorded = problem === undefined ? readConfig(config)?.history : undefined
      const add = problem === undefined && recorded === undefined ? { history } : undefined
      if (json)
        await printJson({
          config,
          created,
          ...(recorded !== undefined && { history: recorded }),
          ...(add && { add }),
          keys,
        })
      else
        await print(
          [
            keys.length > 0
              ? `${renderKeys(keys, readTerminal(process.stdout))}\n`
              : adviseOnKeys([], "balance"),
            problem !== undefined
              ? `No config file was written: ${problem}`
              : created
                ? `Wrote ${config}; no key is in it.`
                : `${config} exists and was left alone.${add ? ` To record a history, add: "history": ${JSON.stringify(history)}` : ""}`,
            ...(recorded === undefined ? [] : [`Balances and usage are recorded in ${recorded}.`]),
            "",
          ].join("\n"),
        )
      if (existsSync(localConfig))
        printFailure(new Error(`${localConfig} lies in this folder, so it is used here instead of ${config}`))
      exit(recorded === undefined ? 1 : 0)
    })
}

/** Whether the file was written; one that exists is left alone. */
function write(config: string, history: string): boolean {
  createPrivateFolder(dirname(config))
  return writeNew(config, `${JSON.stringify({ $schema: schema, history }, undefined, 2)}\n`)
}

const help = () =>
  [
    "",
    "It makes no request, writes no key, and never changes a file that exists.",
    helpSection("Exit codes:", [
      ["0", "the config file is there and names a history"],
      [
        "1",
        "the config file that exists names no history, or this runtime can keep none; nothing was written",
      ],
      ["2", "invalid usage, or the file cannot be read or written"],
    ]),
  ].join("\n")
