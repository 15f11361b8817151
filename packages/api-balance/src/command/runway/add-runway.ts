import type { Command } from "commander"
import { providerArgument } from "../accounts/provider-argument.js"
import { addForecastOptions, type ForecastOptions } from "../forecast/forecast-options.js"
import { groupMoments } from "../forecast/group-moments.js"
import { loadForecast } from "../forecast/load-forecast.js"
import { toMonthTable } from "../forecast/to-month-table.js"
import { toRunwayTable } from "../forecast/to-runway-table.js"
import { exitCodes, helpSection } from "../options/help.js"
import { renderTable } from "../table/render-table.js"
import { print, printFailure, printJson } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { wrapText } from "../terminal/text.js"

const lacking =
  "A rate is shown once a quarter of its time was observed: 15 minutes of the last hour, 6 hours of the last day."

/** Adds the command for the runway. */
export function addRunway(command: Command, exit: (code: number) => void): void {
  addForecastOptions(command.addArgument(providerArgument(command)), true)
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: ForecastOptions = command.optsWithGlobals()
      const foreseen = await loadForecast(ids, options, "month")
      if (!foreseen) return exit(2)
      const { runways, months, observations, failures, notes, leftOut, code } = foreseen
      if (options.json)
        await printJson({
          rows: [...runways, ...failures.map(toFailure)],
          months,
          ...(leftOut && { leftOut }),
        })
      else {
        const terminal = readTerminal(process.stdout)
        if (runways.length > 0)
          await print(renderTable(toRunwayTable(runways, groupMoments(observations), Date.now()), terminal))
        else await print("The history has no balance of these accounts yet.\n")
        if (months.length > 0) await print(`\n${renderTable(toMonthTable(months), terminal)}`)
        if (runways.some(({ daysLeft }) => daysLeft.state === "unknown"))
          await print(`\n${wrapText(lacking, terminal.columns ?? Number.POSITIVE_INFINITY).join("\n")}\n`)
        for (const { error } of failures) if (error) printFailure(error)
      }
      for (const note of notes) printFailure(new Error(note))
      exit(code)
    })
}

function toFailure({ provider, account, error }: { provider: string; account?: string; error?: Error }) {
  return { provider, ...(account !== undefined && { account }), error }
}

const help = () =>
  [
    exitCodes(),
    helpSection("Examples:", [
      ["api-balance runway --history usage.db", ""],
      ["api-balance runway vinci --history usage.db --budget vinci=100USD", ""],
    ]),
  ].join("\n")
