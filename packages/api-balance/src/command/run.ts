import { CommanderError } from "commander"
import { findConfig } from "./accounts/find-config.js"
import { createProgram } from "./create-program.js"
import type { Demo } from "./demo/start-demo.js"
import { UsageError } from "./model/usage-error.js"
import { findNamedConfig, toOptionWords } from "./options/find-named-config.js"
import { subCommands } from "./sub-commands.js"
import { printFailure } from "./terminal/print.js"
import { cutText, showText } from "./terminal/text.js"

/** Runs the command with the given arguments and resolves to its exit code. */
export async function run(words: readonly string[], version: string): Promise<number> {
  let exitCode = 0
  const program = createProgram(version, (code) => {
    exitCode = code
  })
  const reportCrash = (error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    const text = cutText(showText(`${name}: ${message}`), 300)
    printFailure(new Error(`This is a bug in api-balance; please report it: ${text}`))
    // For scripts, exit code 1 of `guard` means "not enough", so a crash uses the code for "unknown".
    return program.args[0] === "guard" ? 3 : 70
  }
  process.on("uncaughtException", (error) => process.exit(reportCrash(error)))
  let demo: Demo | undefined
  try {
    if (isDemo(words)) demo = await (await import("./demo/start-demo.js")).startDemo(words)
    const chosen = demo?.words ?? words
    const config = findConfig(findNamedConfig(chosen))
    if (config?.isChosen) await (await import("./accounts/known-providers.js")).loadModules(config.file)
    await program.parseAsync(toWords(chosen), { from: "user" })
    return exitCode
  } catch (error) {
    // Commander has already printed what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const isUsage =
      error instanceof UsageError || (error instanceof Error && error.name === "InvalidOptionError")
    if (!isUsage) return reportCrash(error)
    printFailure(new Error(`error: ${error.message}`))
    return 2
  } finally {
    demo?.close()
  }
}

/** Before the words are parsed: the demo has its own config file. */
function isDemo(words: readonly string[]): boolean {
  return toOptionWords(words).includes("--demo") && !words.some((word) => /^(-h|--help)$/.test(word))
}

/** Rewrites "help usage" as "usage --help", which loads the sub-command. */
function toWords([first, second, ...rest]: readonly string[]): string[] {
  if (first === "help" && subCommands.some(({ name }) => name === second)) return [second ?? "", "--help"]
  return [first, second, ...rest].filter((word) => word !== undefined)
}
