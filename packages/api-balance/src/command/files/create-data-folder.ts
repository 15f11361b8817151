import { mkdirSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { UsageError } from "../model/usage-error.js"
import { findPlaces } from "./find-places.js"

/**
 * Creates the command's own data folder if a file lies directly in it; no other folder is created.
 * @throws UsageError
 */
export function createDataFolder(file: string): void {
  const { data } = findPlaces()
  if (dirname(resolve(file)) === data) createPrivateFolder(data)
}

/**
 * Creates a folder that only its owner can read.
 * @throws UsageError
 */
export function createPrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new UsageError(`cannot create ${folder}: ${(error as NodeJS.ErrnoException).code}`)
  }
}
