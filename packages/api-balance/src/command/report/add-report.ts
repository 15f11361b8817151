import type { Command } from "commander"
import { findConfig, localConfig } from "../accounts/find-config.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { refuseOverwrite, writePrivate } from "../files/write-private.js"
import { addForecastOptions, type ForecastOptions } from "../forecast/forecast-options.js"
import { loadForecast } from "../forecast/load-forecast.js"
import { exitCodes, helpSection } from "../options/help.js"
import { renderPage } from "../page/render-page.js"
import { findNeededHistory } from "../recording/find-history.js"
import { print, printFailure } from "../terminal/print.js"
import { findPage } from "./find-page.js"

/** Adds the command that writes an HTML report. */
export function addReport(command: Command, exit: (code: number) => void): void {
  command.option("--html <file>", "file to write the page to (default: beside the history)")
  addForecastOptions(command.addArgument(providerArgument(command)))
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: ForecastOptions & { readonly html?: string } = command.optsWithGlobals()
      const history = findNeededHistory(options)
      const html = options.html ?? findPage(history)
      const config = findConfig(options.config)?.file ?? localConfig
      refuseOverwrite(html, [config, history, `${history}-wal`, `${history}-shm`])
      const foreseen = await loadForecast(ids, options, "year")
      if (!foreseen) return exit(2)
      writePrivate(html, renderPage(foreseen, new Date()))
      for (const { error } of foreseen.failures) if (error) printFailure(error)
      for (const note of foreseen.notes) printFailure(new Error(note))
      await print(`Wrote ${html}\n`)
      exit(foreseen.code)
    })
}

const help = () =>
  [exitCodes(), helpSection("Example:", [["api-balance report --html balances.html", ""]])].join("\n")
