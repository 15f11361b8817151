import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

/** The flags of a Chromium that runs as any user and sends no requests of its own. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/**
 * The path of the Chromium of this machine.
 * @throws Error that says how to get one
 */
export function findChromium(): string {
  const names = ["chromium", "chromium-browser", "google-chrome"]
  const folders = (process.env.PATH ?? "").split(delimiter)
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
  if (found) return found
  throw new Error(
    `There is no Chromium (${names.join(", ")}) on the path. On Debian: apt-get install chromium`,
  )
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
