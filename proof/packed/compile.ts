import { createRequire } from "node:module"
import { join } from "node:path"
import { run } from "./run.ts"

const require = createRequire(import.meta.url)

/** How imports are resolved, what a consumer may rely on besides the language, and the kind of program. */
const settings = {
  // Programs for Node: its own types, no DOM.
  nodenext: {
    options: "--module nodenext --lib es2023 --types node",
    files: ["imported.ts", "required.cts", "argument.ts", "history.ts"],
  },
  // Pages and Workers: the DOM, nothing of Node.
  bundler: {
    options: "--module esnext --moduleResolution bundler --lib es2023,dom",
    files: ["page.ts", "worker.ts"],
  },
} as const

/** The versions of TypeScript that are proven. */
export const versions = ["5.9", "6.0", "7.0"] as const

/**
 * Compiles the consumer, or some files of it, in a project, every declaration of the packages included; gives what the compiler printed.
 * @throws Error with the compiler's complaints
 */
export async function compile(
  version: (typeof versions)[number],
  folder: string,
  resolution: keyof typeof settings,
  words: readonly string[],
  files: readonly string[] = settings[resolution].files,
): Promise<string> {
  const { options } = settings[resolution]
  const sources = files.map((file) => `source/${file}`)
  const command = join(require.resolve(`typescript-${version}/package.json`), "../bin/tsc")
  const strict = "--strict --skipLibCheck false --target es2022 --exactOptionalPropertyTypes"
  const all = [...strict.split(" "), ...options.split(" "), ...words]
  return run(process.execPath, [command, ...sources, ...all], { cwd: folder })
}
