import { type Command, Option } from "commander"
import type { ProviderId } from "../../generated/registry.js"
import { explainError } from "../../index.js"
import { providerArgument } from "../accounts/provider-argument.js"
import { UsageError } from "../model/usage-error.js"
import { helpSection } from "../options/help.js"
import { addOutputOptions, readOutput, textOrJson } from "../options/output.js"
import { print, printJson, printNote } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { readInput } from "./read-input.js"
import { renderExplanation } from "./render-explanation.js"

interface ExplainOptions {
  readonly file?: string
  readonly status?: number
}

/** Adds the command that says what a failed response means. It makes no requests. */
export function addExplain(command: Command, exit: (code: number) => void): void {
  command.addArgument(providerArgument(command, "[provider]", "(default: found by the URL, if there is one)"))
  addOutputOptions(command, textOrJson)
    .option("--file <file>", "read the response from this file instead of a pipe")
    .addOption(new Option("--status <code>", "the status of a body that comes alone").argParser(parseStatus))
    .addHelpText("after", () => `${inputs}\n${exitCodes()}`)
    .action(async (provider: ProviderId | undefined) => {
      const { file, status }: ExplainOptions = command.optsWithGlobals()
      const json = readOutput(command) === "json"
      const response = await readInput(file, status)
      const explanation = await explainError(response, { provider })
      if (!explanation) {
        if (json) await printJson({ success: true })
        else printNote(`Status ${response.status} is a success: there is no error to explain.`)
        return exit(1)
      }
      if (json) await printJson({ explanation })
      else await print(renderExplanation(explanation, readTerminal(process.stdout)))
      exit(explanation.error.maybe || !explanation.provider ? 3 : 0)
    })
}

function parseStatus(text: string): number {
  if (!/^[1-5]\d\d$/.test(text)) throw new UsageError(`--status must be an HTTP status, not "${text}"`)
  return Number(text)
}

const inputs = helpSection("Input:", [
  ["curl -si …", "what curl prints with -i; the last response counts"],
  ["{ status, headers, body }", "JSON, also of a HAR or of one entry of it, whose headers are never printed"],
  ["a body", "with --status"],
])

function exitCodes(): string {
  return helpSection("Exit codes:", [
    ["0", "the error is explained"],
    ["1", "the response is a success"],
    ["2", "invalid usage, or no response in the input"],
    ["3", "the error is explained, but it could also be another, or the provider is not known"],
    ["70", "a bug in api-balance"],
  ])
}
