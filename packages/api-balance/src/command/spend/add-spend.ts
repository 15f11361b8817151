import { toCalendarPeriod } from "@api-balance/core"
import { type Command, Option } from "commander"
import { providerArgument } from "../accounts/provider-argument.js"
import { exitCodes, helpSection } from "../options/help.js"
import { addOutputOptions, readOutput } from "../options/output.js"
import { addRangeOptions, refuseEmptyRange } from "../options/range-options.js"
import { addSharedOptions } from "../options/shared-options.js"
import { findTrait, type Grouping, groupings, toPeriods } from "../spending/to-periods.js"
import { toSpendRows } from "../spending/to-spend-rows.js"
import { readTerminal } from "../terminal/terminal.js"
import { loadSpend, type SpendOptions } from "./load-spend.js"
import { printSpend } from "./print-spend.js"

/** Adds the command for spending. */
export function addSpend(command: Command, exit: (code: number) => void): void {
  addRangeOptions(command.addArgument(providerArgument(command)))
    .addOption(
      new Option(
        "--by <group>",
        "calendar periods in UTC (weeks from Monday), or models or API keys in each month",
      )
        .choices(groupings)
        .default("month"),
    )
    .addOption(new Option("--offline", "make no requests; use only what was recorded"))
  addSharedOptions(addOutputOptions(command), ["account", "timeout", "config", "history"])
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: SpendOptions & { readonly by: Grouping } = command.optsWithGlobals()
      const output = readOutput(command)
      const now = new Date()
      const { until = now, by } = options
      const { since = new Date(toCalendarPeriod(new Date(until.getTime() - 1), "month").start ?? "") } =
        options
      refuseEmptyRange({ since, until })
      const periods = toPeriods(by, { since, until })
      const range = { since: periods[0]?.start ?? "", until: periods.at(-1)?.end ?? "" }
      const loaded = await loadSpend(ids, options, range)
      if (!loaded) return exit(2)
      const rows = toSpendRows(loaded, periods, now, findTrait(by))
      await printSpend(
        { rows, failures: loaded.failures, by, output },
        readTerminal(process.stdout, options.wide),
      )
      exit(loaded.code)
    })
}

const help = () =>
  [
    "",
    "Charges whose report costs money (vercel-ai-gateway) are requested only if you",
    "name the provider.",
    exitCodes(),
    helpSection("Examples:", [
      ["api-balance spend", "this month, so far"],
      ["api-balance spend --by month --since 2026-09-01", ""],
      ["api-balance spend --by model", "this month, by model if the charges name it"],
      ["api-balance spend openai --by day --since 7d -o csv > spend.csv", ""],
    ]),
  ].join("\n")
