import type { Command } from "commander"
import { hasKey, isConfigured } from "../accounts/create-account.js"
import { findAccounts } from "../accounts/find-accounts.js"
import { adviseOnKeys } from "../accounts/keys.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { exitCodes } from "../options/help.js"
import { addOutputOptions, readOutput, textOrJson } from "../options/output.js"
import { addSharedOptions, type SharedOptions } from "../options/shared-options.js"
import { formatAccountRef } from "../table/format.js"
import { print, printJson } from "../terminal/print.js"
import { startProgress } from "../terminal/start-progress.js"
import { readTerminal } from "../terminal/terminal.js"
import { checkFiles } from "./check-files.js"
import { renderExamination } from "./render-examination.js"
import { runChecks } from "./run-checks.js"

/** Adds the command that diagnoses problems. */
export function addDoctor(command: Command, exit: (code: number) => void): void {
  command.addArgument(providerArgument(command, "[provider...]", "(default: those with a key)"))
  addSharedOptions(addOutputOptions(command, textOrJson), ["account", "timeout", "config"])
    .addHelpText("after", exitCodes)
    .action(async (ids: string[] = []) => {
      const options: SharedOptions = command.optsWithGlobals()
      const json = readOutput(command) === "json"
      const accounts = findAccounts(ids, options, isConfigured)
      const files = checkFiles(options)
      const progress = startProgress()
      const rows = await Promise.all(
        accounts.map((account) =>
          progress.waitFor(
            formatAccountRef(account.entry.id, account.label),
            runChecks(account, options.timeout),
          ),
        ),
      )
      progress.stop()
      if (json) await printJson({ files, rows })
      else {
        const terminal = readTerminal(process.stdout)
        const blocks = rows.map(({ provider, account, findings }) =>
          renderExamination(formatAccountRef(provider, account), findings, terminal),
        )
        await print([renderExamination("files", files, terminal), ...blocks].join("\n"))
      }
      if (!accounts.some(hasKey)) {
        if (!json) process.stderr.write(`\n${adviseOnKeys(accounts, "balance")}`)
        return exit(2)
      }
      exit(rows.some(({ findings }) => findings.some(({ state }) => state === "failed")) ? 1 : 0)
    })
}
