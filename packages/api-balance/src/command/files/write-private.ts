import { randomUUID } from "node:crypto"
import { existsSync, linkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { UsageError } from "../model/usage-error.js"

/** @throws UsageError if a file is one of those to keep, under any name or link */
export function refuseOverwrite(file: string, kept: readonly string[]): void {
  const found = statSync(file, { throwIfNoEntry: false })
  for (const other of kept) {
    const own = statSync(other, { throwIfNoEntry: false })
    // Two names of one file share inode and device; a file that does not exist yet only has its path.
    const isSame =
      found && own ? found.ino === own.ino && found.dev === own.dev : toPath(file) === toPath(other)
    if (isSame) throw new UsageError(`${file} would overwrite ${other}; choose another file`)
  }
}

/**
 * Writes a file that only its owner can read. The write is atomic: a reader sees the old file or the new one, never a part.
 * A link stays; its target is written.
 * @throws UsageError if the file cannot be written
 */
export function writePrivate(file: string, text: string): void {
  const target = toPath(file)
  const own = `${target}.${randomUUID()}.tmp`
  try {
    const old = statSync(target, { throwIfNoEntry: false })
    // A device or a pipe cannot be replaced, only written to.
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

/**
 * Writes a file that only its owner can read, whole or not at all. Returns false, and changes nothing, if the file exists.
 * @throws UsageError if the file cannot be written
 */
export function writeNew(file: string, text: string): boolean {
  const own = `${file}.${randomUUID()}.tmp`
  try {
    writeFileSync(own, text, { mode: 0o600, flag: "wx" })
    // A second name fails if the file exists, even if another process created it just now.
    linkSync(own, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "EEXIST") return false
    throw new UsageError(`cannot write ${file}: ${code}`)
  } finally {
    rmSync(own, { force: true })
  }
}

/** Resolves a name through links, even if the file does not exist yet. */
function toPath(file: string): string {
  for (const find of [() => realpathSync(file), () => join(realpathSync(dirname(file)), basename(file))])
    try {
      return find()
    } catch {
      // Fall through: the next attempt has fewer requirements.
    }
  return resolve(file)
}
