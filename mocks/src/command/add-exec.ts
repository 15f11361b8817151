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
        "exit with 3 if the command broke a rule below; with =notes, also for notes",
      )
        .preset("sure")
        .argParser(readStrict),
    )
    .addHelpText(
      "after",
      `
Mocks check what a client does, and report on stderr when it breaks a rule:
  money-error-retried  it retried an error about money (its header says so)
  wait-ignored         it sent a request before a requested wait was over
  key-misplaced        it sent a key to the wrong operation or provider
Notes, which may have a good reason:
  refusal-repeated     it repeated a rejected request without any change
  page-left            it read several pages of a list, but not the last one
  polled-too-often     it repeated a read within the cache TTL

If several programs use one mock, an x-client header distinguishes them.

Exit codes:
  the command's own; 127 if it cannot be started
  3  the command succeeded, but --strict found something`,
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
