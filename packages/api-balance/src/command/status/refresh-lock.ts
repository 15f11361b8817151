import { closeSync, futimesSync, lstatSync, mkdirSync, openSync, rmSync } from "node:fs"
import { dirname } from "node:path"

/** Milliseconds after which the process that took the lock is held to have crashed. */
export const lockMs = 60_000

/** Takes the lock of a refresh; false if another process has it, or if nothing can be written there. */
export function takeLock(file: string, now: number): boolean {
  const lock = `${file}.lock`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const found = lstatSync(lock, { throwIfNoEntry: false })
    if (found) {
      if (Math.abs(now - found.mtimeMs) < lockMs) return false
      rmSync(lock, { force: true })
    }
    const opened = openSync(lock, "wx", 0o600)
    futimesSync(opened, now / 1000, now / 1000)
    closeSync(opened)
    return true
  } catch {
    return false
  }
}

/** Gives the lock back. */
export function releaseLock(file: string): void {
  rmSync(`${file}.lock`, { force: true })
}
