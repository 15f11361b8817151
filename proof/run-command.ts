import { spawn } from "node:child_process"
import { delimiter, join } from "node:path"
import { text } from "node:stream/consumers"
import { stripVTControlCharacters } from "node:util"

const root = join(import.meta.dirname, "..")

/** The exit code of a command, and its output. */
export interface CommandResult {
  readonly code: number | null
  readonly output: string
}

/** Runs a command line in a folder of the repository or of a copy, with its tools and as CI sets it up. */
export async function runCommand(
  folder: string,
  line: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const { NODE_OPTIONS: _, VITEST: __, ...inherited } = process.env
  const child = spawn("bash", ["-euo", "pipefail", "-c", line], {
    cwd: folder,
    // If its input is a socket, bash assumes a remote shell, and reads the user's startup files.
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...inherited,
      PATH: [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter),
      CI: "1",
      NO_COLOR: "1",
      // What was built in the original need not be built again in a copy.
      TURBO_CACHE_DIR: join(root, ".turbo/cache"),
      ...environment,
    },
  })
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ])
  return { code, output: stripVTControlCharacters(out + err) }
}
