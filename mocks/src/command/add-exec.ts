import { type Command, Option } from "commander"
import type { ProviderId } from "../generated/provider-ids.js"
import type { Strictness } from "../verdict/strictness.js"
import { collectId } from "./arguments.js"
import { addMockOptions, type MockOptions, toChoice } from "./choice.js"

interface Options extends MockOptions {
  readonly keepOthers?: boolean
  readonly strict?: "sure" | "notes" | ProviderId
}

/** Adds the command that runs another one, `command`, against mocks; `exit` receives the exit code. */
export function addExec(program: Command, command: readonly string[], exit: (code: number) => void): void {
  addMockOptions(program.command("exec"))
    .description("run a command against mocks, with their URLs and keys in its environment")
    .usage("[id...] [options] -- command [args...]")
    .option(
      "--keep-others",
      "keep the variables of providers that are not mocked, including real keys and live URLs",
    )
    .addOption(
      new Option(
        "--strict [notes]",
        "exit with 3 when the command did what no client should, or with =notes also what few should",
      )
        .preset("sure")
        .argParser(readStrict),
    )
    .addHelpText(
      "after",
      `
What a client did is judged by those who answer it, and said on stderr. For certain:
  money-error-retried  an error about money was retried, which the request itself says
  wait-ignored         a request was sent before the time was over that the client was told to wait
  key-misplaced        a key was sent to an operation or a provider that must not get it
Notes, for which there may be a good reason:
  refusal-repeated     a refused request was sent again, though nothing had changed
  page-left            somebody went from page to page, and not to the end
  asked-too-often      an answer was asked for again while it was good

Several programs that use one mock are told apart by an x-client header.

Exit codes:
  those of the command; 127 when it cannot be started
  3  the command succeeded, and --strict found something`,
    )
    .action(async (chosen, { keepOthers = false, strict, ...options }: Options) => {
      if (command.length === 0)
        program.error("error: no command to run. Put it after two dashes: exec vinci -- npm test")
      // Loaded late, because it loads Prism, which `--help` must not wait for.
      const { exec } = await import("./exec.js")
      // "--strict vinci" is about the mock of Vinci.
      const ids = strict === undefined || isStrict(strict) ? chosen : [...chosen, strict]
      exit(await exec(toChoice(ids, options), { command, keepOthers, strict: toStrictness(strict) }))
    })
}

function readStrict(text: string): Options["strict"] {
  return isStrict(text) ? text : collectId(text)[0]
}

function isStrict(text: string): text is "sure" | "notes" {
  return text === "sure" || text === "notes"
}

function toStrictness(strict: Options["strict"]): Strictness {
  return strict === "notes" ? "notes" : strict !== undefined
}
