import { spawn } from "node:child_process"
import { join } from "node:path"

/** Runs an example with nothing but these variables, and gives what it prints; what it throws is in `errors`. */
export async function runExample(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string; errors: string }> {
  const [file = "", ...rest] = words
  const child = spawn(process.execPath, [join(import.meta.dirname, "..", file), ...rest], {
    env: environment,
  })
  let [output, errors] = ["", ""]
  child.stdout.on("data", (chunk) => {
    output += chunk
  })
  child.stderr.on("data", (chunk) => {
    errors += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve))
  return { code, output, errors }
}
