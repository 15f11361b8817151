import type { Command } from "commander"
import { adviseOnKeys } from "./accounts/advise-on-keys.js"
import { findAccounts } from "./accounts/find-accounts.js"
import { isMissingEveryKey } from "./accounts/is-missing-every-key.js"
import { ask } from "./ask.js"
import { evaluateMinimum } from "./guard/evaluate-minimum.js"
import type { Min } from "./guard/min.js"
import { parseMin } from "./guard/parse-min.js"
import { renderGuardRow } from "./guard/render-guard-row.js"
import { helpSection } from "./help-section.js"
import { print, printJson } from "./print.js"
import { addSharedOptions, type SharedOptions } from "./shared-options.js"
import { readTerminal } from "./terminal.js"

/** Adds the command that tells a script whether there is enough. */
export function addGuard(program: Command, exit: (code: number) => void): void {
  const command = program
    .command("guard")
    .description("whether there is enough, for scripts and CI; a line per minimum, and an exit code")
    .requiredOption(
      "--min <provider=amount>",
      "what there is to be, such as vinci=5USD or venice/diem=10DIEM; may be given again",
      parseMin,
    )
  addSharedOptions(command)
    .addHelpText("after", help)
    .action(async () => {
      const { min: mins, ...options }: SharedOptions & { readonly min: readonly Min[] } =
        command.optsWithGlobals()
      const accounts = findAccounts(
        mins.map(({ provider }) => provider),
        options,
      )
      const rows = await ask(accounts, options, async (api, call) => {
        const balances = await api.getBalances(call)
        const pairs = mins.flatMap((min) =>
          balances.filter(({ provider }) => provider === min.provider).map((row) => [min, row] as const),
        )
        return Promise.all(pairs.map(([min, row]) => evaluateMinimum(api, min, row)))
      })
      if (isMissingEveryKey(rows)) {
        process.stderr.write(adviseOnKeys(accounts, "balance"))
        return exit(2)
      }
      if (options.json) await printJson({ rows })
      else {
        const terminal = readTerminal(process.stdout)
        for (const row of rows) await print(renderGuardRow(row, terminal))
      }
      const answers = rows.map(({ enough }) => enough)
      exit(answers.includes("no") ? 1 : answers.includes("unknown") ? 3 : 0)
    })
}

const help = () =>
  [
    helpSection("Exit codes:", [
      ["0", "there is enough of everything"],
      ["1", "there is not enough of something"],
      ["2", "bad usage, or no key is configured"],
      ["3", "it is unknown of something, and nothing is known to be short"],
    ]),
    helpSection("Example:", [["api-balance guard --min vinci=5USD && ./render-videos", ""]]),
  ].join("\n")
