import { groupMoments } from "../forecast/group-moments.js"
import type { LoadedForecast } from "../forecast/load-forecast.js"
import { toMonthTable } from "../forecast/to-month-table.js"
import { toRunwayJson } from "../forecast/to-runway-json.js"
import { toRunwayTable } from "../forecast/to-runway-table.js"
import type { OutputFormat } from "../options/output.js"
import { toText } from "../rows/print-rows.js"
import { renderMarkdown } from "../table/render-markdown.js"
import { renderTable } from "../table/render-table.js"
import type { Table } from "../table/table.js"
import { print, printFailure, printJson } from "../terminal/print.js"
import type { Terminal } from "../terminal/terminal.js"
import { wrapText } from "../terminal/text.js"
import { runwayCsvWriter } from "./runway-csv-writer.js"

const lacking =
  "A rate is shown once a quarter of its time was observed: 15 minutes of the last hour, 6 hours of the last day."

/** Prints a forecast. Failures go to stderr, except in JSON, which contains them. */
export async function printRunway(
  forecast: LoadedForecast,
  output: OutputFormat,
  terminal: Terminal,
): Promise<void> {
  const { runways, months, failures } = forecast
  if (output === "json") return printJson(toRunwayJson(forecast))
  if (output === "csv") await print(toText([...runways, ...months], runwayCsvWriter))
  else if (output === "md") await print(render(forecast, renderMarkdown))
  else {
    await print(render(forecast, (table) => renderTable(table, terminal)))
    if (runways.some(({ daysLeft }) => daysLeft.state === "unknown"))
      await print(`\n${wrapText(lacking, terminal.columns ?? Number.POSITIVE_INFINITY).join("\n")}\n`)
  }
  for (const { error } of failures) if (error) printFailure(error)
}

function render(
  { runways, months, observations }: LoadedForecast,
  renderTable: (table: Table) => string,
): string {
  const first =
    runways.length > 0
      ? renderTable(toRunwayTable(runways, groupMoments(observations), Date.now()))
      : "The history has no balance of these accounts yet.\n"
  return months.length > 0 ? `${first}\n${renderTable(toMonthTable(months))}` : first
}
