import { CommanderError } from "commander"
import { createProgram } from "./create-program.js"

/** Runs the command with the given arguments, and resolves to its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  // Everything after the dashes belongs to the other command.
  const [own, command] = words[0] === "exec" ? splitAtDashes(words) : [words, []]
  let exitCode = 0
  try {
    const program = createProgram(command, (code) => {
      exitCode = code
    })
    await program.parseAsync(own, { from: "user" })
    return exitCode
  } catch (error) {
    // Commander has already printed what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    console.error(`error: ${error instanceof Error ? error.message : error}`)
    // Errors about the content of a spec only appear once it is read.
    return error instanceof RangeError ? 2 : 1
  }
}

/** Splits the arguments at the first `--`. */
function splitAtDashes(words: readonly string[]): [readonly string[], readonly string[]] {
  const index = words.indexOf("--")
  return index < 0 ? [words, []] : [words.slice(0, index), words.slice(index + 1)]
}
