import { writeFileSync } from "node:fs"
import type { Command } from "commander"
import { providerArgument } from "../accounts/provider-argument.js"
import { addForecastOptions, type ForecastOptions } from "../forecast/forecast-options.js"
import { loadForecast } from "../forecast/load-forecast.js"
import { UsageError } from "../model/usage-error.js"
import { exitCodes, helpSection } from "../options/help.js"
import { print, printFailure } from "../terminal/print.js"
import { renderPage } from "./render-page.js"

/** Adds the command that writes a page of all that is known. */
export function addReport(command: Command, exit: (code: number) => void): void {
  command.requiredOption("--html <file>", "where to write the page")
  addForecastOptions(command.addArgument(providerArgument(command)), false)
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: ForecastOptions & { readonly html: string } = command.optsWithGlobals()
      const foreseen = await loadForecast(ids, options, "year")
      if (!foreseen) return exit(2)
      const page = renderPage(foreseen, new Date())
      try {
        // Balances are nobody else's business.
        writeFileSync(options.html, page, { mode: 0o600 })
      } catch (error) {
        throw new UsageError(`cannot write ${options.html}: ${(error as NodeJS.ErrnoException).code}`)
      }
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
