import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

/**
 * Runs one of our programs in a process of its own, and gives the figures that it prints as JSON.
 * @throws Error with what it has printed when it fails
 */
export async function runProgram(
  name: string,
  words: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<Record<string, number>> {
  const file = join(import.meta.dirname, "../programs", `${name}.ts`)
  const { stdout } = await run(process.execPath, [...flags, file, ...words])
  return JSON.parse(stdout)
}
