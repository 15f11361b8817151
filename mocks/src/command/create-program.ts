import { readFileSync } from "node:fs"
import { Command } from "commander"
import { addContract } from "./add-contract.js"
import { addExec } from "./add-exec.js"
import { addScenarios } from "./add-scenarios.js"
import { addStart } from "./add-start.js"

/** Creates the command line. `command` is what `exec` runs; `exit` receives the exit code. */
export function createProgram(command: readonly string[], exit: (code: number) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
  const program = new Command("api-balance-mocks")
    .description("Mock servers of the billing APIs that api-balance reads.")
    .version(version)
    .exitOverride()
  addStart(program)
  addExec(program, command, exit)
  addScenarios(program)
  addContract(program, exit)
  return program
}
