import type { Command } from "commander"
import { providerArgument } from "../accounts/provider-argument.js"
import { defaultConfig } from "../accounts/read-config.js"
import { refuseOverwrite, writePrivate } from "../files/write-private.js"
import { addForecastOptions, type ForecastOptions } from "../forecast/forecast-options.js"
import { loadForecast } from "../forecast/load-forecast.js"
import { exitCodes, helpSection } from "../options/help.js"
import { findHistory } from "../recording/find-history.js"
import { print, printFailure } from "../terminal/print.js"
import { renderPage } from "./render-page.js"

/** Adds the command that writes an HTML report. */
export function addReport(command: Command, exit: (code: number) => void): void {
  command.requiredOption("--html <file>", "file to write the page to")
  addForecastOptions(command.addArgument(providerArgument(command)))
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: ForecastOptions & { readonly html: string } = command.optsWithGlobals()
      const history = findHistory(options)
      refuseOverwrite(options.html, [
        options.config ?? defaultConfig,
        ...(history === undefined ? [] : [history, `${history}-wal`, `${history}-shm`]),
      ])
      const foreseen = await loadForecast(ids, options, "year")
      if (!foreseen) return exit(2)
      writePrivate(options.html, renderPage(foreseen, new Date()))
      for (const { error } of foreseen.failures) if (error) printFailure(error)
      for (const note of foreseen.notes) printFailure(new Error(note))
      await print(`Wrote ${options.html}\n`)
      exit(foreseen.code)
    })
}

const help = () =>
  [
    exitCodes(),
    helpSection("Example:", [["api-balance report --history usage.db --html balances.html", ""]]),
  ].join("\n")
