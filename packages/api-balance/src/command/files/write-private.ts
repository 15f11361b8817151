import { randomUUID } from "node:crypto"
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { UsageError } from "../model/usage-error.js"

/** @throws UsageError when a file is one of those that must stay, through whichever name or link */
export function refuseOverwrite(file: string, kept: readonly string[]): void {
  const found = statSync(file, { throwIfNoEntry: false })
  for (const other of kept) {
    const own = statSync(other, { throwIfNoEntry: false })
    // Two names of one file have the same number on the same device; what is not there yet has its path only.
    const isSame =
      found && own ? found.ino === own.ino && found.dev === own.dev : toPath(file) === toPath(other)
    if (isSame) throw new UsageError(`${file} would overwrite ${other}; choose another file`)
  }
}

/**
 * Writes a file that only its owner may read, all at once: whoever reads it sees the old one or the new one, never a part. A
 * link stays, and what it leads to is written.
 * @throws UsageError when the file cannot be written
 */
export function writePrivate(file: string, text: string): void {
  const target = toPath(file)
  const own = `${target}.${randomUUID()}.tmp`
  try {
    const old = statSync(target, { throwIfNoEntry: false })
    // A device or a pipe is written to, and cannot be replaced.
    if (old && !old.isFile()) writeFileSync(target, text)
    else {
      writeFileSync(own, text, { mode: 0o600, flag: "wx" })
      renameSync(own, target)
    }
  } catch (error) {
    if (existsSync(own)) rmSync(own)
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code}`)
  }
}

/** Where a name leads, also where the file is not there yet. */
function toPath(file: string): string {
  for (const find of [() => realpathSync(file), () => join(realpathSync(dirname(file)), basename(file))])
    try {
      return find()
    } catch {
      // The next one asks less.
    }
  return resolve(file)
}
