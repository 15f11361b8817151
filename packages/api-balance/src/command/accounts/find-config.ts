import { existsSync } from "node:fs"
import { join } from "node:path"
import { findPlaces } from "../files/find-places.js"
import { UsageError } from "../model/usage-error.js"

/** A config file that applies to this run. */
export interface ConfigFile {
  readonly file: string
  /** Whether the user chose it. A file in the working folder may be someone else's, so it must not run code. */
  readonly isChosen: boolean
}

/** The config file that is read from the working folder. */
export const localConfig = "api-balance.json"

/** The user's own config file, whether or not it exists. */
export function findOwnConfig(): string {
  return join(findPlaces().config, "config.json")
}

/** Returns the file that `--config` names, else the one in the working folder, else the user's own. */
export function findConfig(named?: string): ConfigFile | undefined {
  if (named !== undefined) return { file: named, isChosen: true }
  if (existsSync(localConfig)) return { file: localConfig, isChosen: false }
  const file = findOwnConfig()
  return existsSync(file) ? { file, isChosen: true } : undefined
}

/**
 * Nothing runs that a file in the working folder names.
 * @throws UsageError if the user did not choose the file
 */
export function requireChosen({ file, isChosen }: ConfigFile, what: string): void {
  if (!isChosen)
    throw new UsageError(
      `${what}. ${file} lies in this folder and may be someone else's: if you mean it, name it: --config ${file}`,
    )
}
