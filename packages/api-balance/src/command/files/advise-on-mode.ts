import { statSync } from "node:fs"
import { platform } from "node:process"
import { printFailure } from "../terminal/print.js"

const advised = new Set<string>()

/** Warns on stderr, once per path, if other users can read a file of balances, or write to a trusted folder. */
export function adviseOnMode(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  // Windows has no file modes.
  if (!stats || platform === "win32" || advised.has(path)) return
  advised.add(path)
  const mode = stats.mode & 0o777
  if (stats.isDirectory() && (mode & 0o022) !== 0)
    say(
      `${path}: other users can write to this folder (mode ${mode.toString(8)}), so they could insert false balances`,
      "700",
    )
  else if (stats.isFile() && (mode & 0o077) !== 0)
    say(`${path}: other users can read this file (mode ${mode.toString(8)})`, "600")

  function say(text: string, right: string): void {
    printFailure(new Error(`warning: ${text}; run: chmod ${right} ${JSON.stringify(path)}`))
  }
}
