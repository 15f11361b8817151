import { readFileSync } from "node:fs"
import { Argument, Command } from "commander"
import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import { addContract } from "./add-contract.js"
import { collectId } from "./collect-id.js"
import { parsePort } from "./parse-port.js"

/** Describes the command line. `command` is what `exec` runs; `exit` is told the exit code. */
export function createProgram(command: readonly string[], exit: (code: number) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
  const program = new Command("api-balance-mocks")
    .description("Mock servers of the billing APIs that api-balance reads.")
    .version(version)
    .exitOverride()
  const ids = () =>
    new Argument("[id...]", `whom to mock: ${providerIds.join(", ")}; all by default`).argParser(collectId)

  // Both load Prism, which nobody should wait for who only wants help.
  program
    .command("start")
    .description("run mocks until Ctrl-C, and print where they are")
    .addArgument(ids())
    .option("--port <number>", "of the first mock, the others follow; 0 for any free ones", parsePort, 4010)
    .action(async (chosen: readonly ProviderId[], { port }: { port: number }) => {
      const { start } = await import("./start.js")
      await start(orAll(chosen), port)
    })
  program
    .command("exec")
    .description("run a command against mocks, with the variables set that point at them")
    .usage("[id...] -- command [args...]")
    .addArgument(ids())
    .action(async (chosen: readonly ProviderId[]) => {
      if (command.length === 0)
        program.error("error: there is no command to run. Put it after two dashes: exec vinci -- npm test")
      const { exec } = await import("./exec.js")
      exit(await exec(orAll(chosen), command))
    })
  addContract(program, exit)
  return program
}

function orAll(chosen: readonly ProviderId[]): readonly ProviderId[] {
  return chosen.length > 0 ? [...new Set(chosen)] : providerIds
}
