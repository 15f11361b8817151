import type { Command } from "commander"
import { parsePort } from "./arguments.js"
import { addMockOptions, type MockOptions, toChoice } from "./choice.js"

interface Options extends MockOptions {
  readonly port: number
  readonly quiet?: boolean
  readonly json?: boolean
}

/** Adds the command that runs mocks. */
export function addStart(program: Command): void {
  addMockOptions(program.command("start"))
    .description("run mocks until Ctrl-C, and print where they are and what they are asked")
    .option("--port <number>", "of the first mock, the others follow; 0 for any free ones", parsePort, 4010)
    .option("--quiet", "print no line for each request, only for those that cannot be answered")
    .option("--json", "print JSON, an object on each line")
    .action(async (ids, { port, quiet = false, json = false, ...options }: Options) => {
      // It loads Prism, which nobody should wait for who only wants help.
      const { start } = await import("./start.js")
      await start({ ...toChoice(ids, options), port }, { quiet, json })
    })
}
