import { spawn } from "node:child_process"
import { join } from "node:path"

/** The command as it is installed. */
export const bin = join(import.meta.dirname, "../bin/api-balance.js")

/** A home that cannot exist, so that no test touches the user's own. */
const noHome = join(import.meta.filename, "none")

/** Runs the command with nothing but these variables and no home, as a program without a terminal would. */
export async function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder = import.meta.dirname,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [bin, ...words], {
    env: { HOME: noHome, ...environment },
    cwd: folder,
  })
  let [stdout, stderr] = ["", ""]
  child.stdout.on("data", (chunk) => {
    stdout += chunk
  })
  child.stderr.on("data", (chunk) => {
    stderr += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve))
  return { code, stdout, stderr }
}
