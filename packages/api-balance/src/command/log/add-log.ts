import { existsSync } from "node:fs"
import type { Command } from "commander"
import type { Observation } from "../../index.js"
import { findEntries } from "../accounts/known-providers.js"
import { providerArgument } from "../accounts/provider-argument.js"
import type { AccountRow } from "../model/account-row.js"
import { UsageError } from "../model/usage-error.js"
import { helpSection } from "../options/help.js"
import { addOutputOptions, type OutputFormat, readOutput } from "../options/output.js"
import { addRangeOptions, refuseEmptyRange } from "../options/range-options.js"
import { addSharedOptions } from "../options/shared-options.js"
import { parseDuration, parseTime } from "../options/times.js"
import { findNeededHistory } from "../recording/find-history.js"
import { openExistingHistory } from "../recording/open-existing-history.js"
import { createMarkdownWriter } from "../rows/create-markdown-writer.js"
import { figuresCsvWriter } from "../rows/figures-csv-writer.js"
import { jsonWriter } from "../rows/json-writer.js"
import { printRows, type RowWriter } from "../rows/print-rows.js"
import { readTerminal, type Terminal } from "../terminal/terminal.js"
import { createLogReader, logColumns } from "./create-log-reader.js"
import { createLogWriter } from "./create-log-writer.js"
import { forget } from "./forget.js"
import type { LogOptions } from "./log-options.js"
import { readLog } from "./read-log.js"

/** Adds the command that prints the history. */
export function addLog(command: Command): void {
  addRangeOptions(command)
    .option(
      "--every <time>",
      "only the last observation of each day (1d), hour (1h), … in UTC",
      parseDuration,
    )
    .option("--prune <time>", "delete older observations, such as 90d, instead of printing", parseTime)
    .option("--prune-ahead", "delete observations dated over an hour in the future, instead of printing")
  const providers = findEntries().map(({ id }) => id)
  command.addArgument(providerArgument(command, "[provider...]", `${providers.join(", ")} (default: all)`))
  addSharedOptions(addOutputOptions(command), ["account", "config", "history"])
    .addHelpText("after", help)
    .action(async (ids: string[] = []) => {
      const options: LogOptions = command.optsWithGlobals()
      const output = readOutput(command)
      refuseEmptyRange(options)
      refusePartialPrune(ids, options, output)
      const file = findNeededHistory(options)
      const history = openExistingHistory(file)
      if (!existsSync(file))
        throw new UsageError(
          `the history ${file} does not exist; "api-balance runway" creates it, and so does --history <file> with any command`,
        )
      try {
        if (options.prune || options.pruneAhead) return await forget(history, options)
        const { observations, before } = readLog(history, ids, options)
        await printRows(
          observations,
          createWriter(output, readTerminal(process.stdout, options.wide), before),
        )
      } finally {
        history.close()
      }
    })
}

function createWriter(
  output: OutputFormat,
  terminal: Terminal,
  before: Iterable<Observation>,
): RowWriter<Observation> {
  switch (output) {
    case "json":
      return jsonWriter
    case "csv":
      return figuresCsvWriter
    case "md": {
      const toLines = createLogReader(before)
      return createMarkdownWriter<Observation & Pick<AccountRow, "error">>(logColumns, (observation) =>
        toLines(observation).map(({ cells }) => logColumns.map(({ heading }) => cells[heading])),
      )
    }
    case "table":
      return createLogWriter(terminal, before)
  }
}

function refusePartialPrune(
  ids: readonly string[],
  { prune, pruneAhead, ...options }: LogOptions,
  output: OutputFormat,
): void {
  const { since, until, every, account } = options
  if (!(ids.length > 0 || output !== "table" || since || until || every || account !== undefined)) return
  if (prune)
    throw new UsageError(
      "--prune deletes everything older, so it can be combined with --prune-ahead, --history and --config only",
    )
  if (pruneAhead)
    throw new UsageError(
      "--prune-ahead deletes everything dated in the future, so it can be combined with --prune, --history and --config only",
    )
}

const help = () =>
  [
    helpSection("Exit codes:", [
      ["0", "the log was printed, or observations were deleted"],
      ["2", "invalid usage, or the file cannot be used"],
    ]),
    helpSection("Examples:", [
      ["api-balance log vinci --history usage.db --since 7d", ""],
      ["api-balance log --history usage.db --every 1d -o csv > log.csv", ""],
      ["api-balance log --history usage.db --prune 90d", ""],
      ["api-balance log --history usage.db --prune-ahead", ""],
    ]),
  ].join("\n")
