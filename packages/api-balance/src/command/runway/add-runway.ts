import type { Command } from "commander"
import { providerArgument } from "../accounts/provider-argument.js"
import { addForecastOptions, type ForecastOptions } from "../forecast/forecast-options.js"
import { loadForecast } from "../forecast/load-forecast.js"
import { exitCodes, helpSection } from "../options/help.js"
import { addOutputOptions, readOutput } from "../options/output.js"
import { printFailure } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { printRunway } from "./print-runway.js"

/** Adds the command for the runway. */
export function addRunway(command: Command, exit: (code: number) => void): void {
  addForecastOptions(addOutputOptions(command.addArgument(providerArgument(command))))
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: ForecastOptions = command.optsWithGlobals()
      const output = readOutput(command)
      const forecast = await loadForecast(ids, options, "month")
      if (!forecast) return exit(2)
      await printRunway(forecast, output, readTerminal(process.stdout, options.wide))
      for (const note of forecast.notes) printFailure(new Error(note))
      exit(forecast.code)
    })
}

const help = () =>
  [
    exitCodes(),
    helpSection("Examples:", [
      ["api-balance runway --history usage.db", ""],
      ["api-balance runway vinci --history usage.db --budget vinci=100USD", ""],
    ]),
  ].join("\n")
