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
    .description("run mocks until Ctrl-C, and print their URLs and requests")
    .option("--port <number>", "port of the first mock, the others follow; 0 for free ports", parsePort, 4010)
    .option("--quiet", "print only requests that the mocks cannot answer")
    .option("--json", "print JSON, one object per line")
    .action(async (ids, { port, quiet = false, json = false, ...options }: Options) => {
      // Loaded late, because it loads Prism, which `--help` must not wait for.
      const { start } = await import("./start.js")
      await start({ ...toChoice(ids, options), port }, { quiet, json })
    })
}
