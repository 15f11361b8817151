import { type Command, Option } from "commander"
import { UsageError } from "../model/usage-error.js"

/** How a command prints its result. */
export type OutputFormat = (typeof outputFormats)[number]

/** The formats of commands that print rows. */
const outputFormats = ["table", "json", "csv", "md"] as const

/** Text for people, and JSON: the formats of commands whose result is not a table. */
export const textOrJson: readonly OutputFormat[] = ["table", "json"]

/** Adds the options that choose the format; only a table can be wide. */
export function addOutputOptions(
  command: Command,
  formats: readonly OutputFormat[] = outputFormats,
): Command {
  if (formats.includes("md"))
    command.option("--wide", "show every column and every digit, whatever the width of the terminal")
  return command
    .addOption(
      new Option("-o, --output <format>", "how to print the result (default: table)").choices(formats),
    )
    .addOption(new Option("--json", "short for --output json: exact amounts, errors included"))
}

/**
 * The format that the command line requests.
 * @throws UsageError if the options contradict each other, or the command does not print that format
 */
export function readOutput(command: Command): OutputFormat {
  const { json, output = json ? "json" : "table" }: { json?: true; output?: OutputFormat } =
    command.optsWithGlobals()
  if (json && output !== "json")
    throw new UsageError(`--json and --output ${output} contradict each other; choose one`)
  const formats = command.options.find(({ long }) => long === "--output")?.argChoices ?? []
  if (!formats.includes(output))
    throw new UsageError(`"${command.name()}" prints no ${output}; choose from: ${formats.join(", ")}`)
  return output
}
