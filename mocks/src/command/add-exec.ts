import type { Command } from "commander"
import { addMockOptions, type MockOptions, toChoice } from "./choice.js"

/** Adds the command that runs another one, `command`, against mocks; `exit` is told the exit code. */
export function addExec(program: Command, command: readonly string[], exit: (code: number) => void): void {
  addMockOptions(program.command("exec"))
    .description("run a command against mocks, with the variables set that point at them")
    .usage("[id...] [options] -- command [args...]")
    .option(
      "--keep-others",
      "leave the command the variables of providers that are not mocked, with real keys and live URLs",
    )
    .action(async (ids, { keepOthers = false, ...options }: MockOptions & { keepOthers?: boolean }) => {
      if (command.length === 0)
        program.error("error: there is no command to run. Put it after two dashes: exec vinci -- npm test")
      // It loads Prism, which nobody should wait for who only wants help.
      const { exec } = await import("./exec.js")
      exit(await exec(toChoice(ids, options), { command, keepOthers }))
    })
}
