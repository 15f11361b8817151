import { CommanderError } from "commander"
import { createProgram } from "./create-program.js"

/** Runs the command with the words after its name, and resolves to its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  // What follows the dashes belongs to another command, whatever it looks like.
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
    // What the specs do not have is found out only when they are read.
    return error instanceof RangeError ? 2 : 1
  }
}

/** The words before the first `--`, and those after it. */
function splitAtDashes(words: readonly string[]): [readonly string[], readonly string[]] {
  const index = words.indexOf("--")
  return index < 0 ? [words, []] : [words.slice(0, index), words.slice(index + 1)]
}
