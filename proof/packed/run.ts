import { type ExecFileOptions, execFile } from "node:child_process"

/**
 * Runs a program until it exits; returns its output.
 * @throws Error with all that it printed when it fails, or prints to stderr
 */
export function run(command: string, words: readonly string[], options: ExecFileOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, words, { timeout: 150_000, ...options, encoding: "utf8" }, (error, stdout, stderr) => {
      if (error || stderr) reject(new Error(`${error?.message ?? "stderr"}\n${stdout}\n${stderr}`))
      else resolve(stdout)
    })
  })
}
