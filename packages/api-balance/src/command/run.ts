import { isBillingError } from "@api-balance/core"
import { CommanderError } from "commander"
import { createProgram } from "./create-program.js"
import { UsageError } from "./model/usage-error.js"

/** Runs the command with the words after its name, and resolves to its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  let exitCode = 0
  try {
    await createProgram((code) => {
      exitCode = code
    }).parseAsync(words, { from: "user" })
    return exitCode
  } catch (error) {
    // Commander has already printed what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const isUsage =
      error instanceof UsageError || (isBillingError(error) && error.name === "InvalidOptionError")
    if (!isUsage) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return 2
  }
}
