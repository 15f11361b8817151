import { readFileSync, statSync } from "node:fs"
import { adviseOnMode } from "../files/advise-on-mode.js"
import { UsageError } from "../model/usage-error.js"

/** The variable of the token. */
export const tokenVariable = "API_BALANCE_SERVE_TOKEN"

const mostCharacters = 512

/**
 * Reads the token from the environment or a file: an argument could be read by every user of the machine.
 * @throws UsageError if both are given, if the file can't be read, or if the token is easy to guess or no header can carry it
 */
export function readToken(file?: string, variable = process.env[tokenVariable]): string | undefined {
  if (file === undefined) return variable ? checkToken(variable, tokenVariable) : undefined
  if (variable) throw new UsageError(`both --token-file and ${tokenVariable} are set; unset one`)
  const token = checkToken(readSmall(file).replace(/\r?\n$/, ""), `the token in ${file}`)
  adviseOnMode(file)
  return token
}

function checkToken(token: string, place: string): string {
  if (token.length > mostCharacters || !/^[\x21-\x7e]{16,}$/.test(token))
    throw new UsageError(`${place} must be 16 to ${mostCharacters} printable characters without spaces`)
  return token
}

/** Neither waits for a pipe nor reads a large file. */
function readSmall(file: string): string {
  try {
    const stats = statSync(file)
    if (stats.isFile()) return stats.size > mostCharacters + 2 ? "" : readFileSync(file, "utf8")
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`cannot read ${file}: ${code === "ENOENT" ? "the file does not exist" : code}`)
  }
  throw new UsageError(`cannot read ${file}: it is not a regular file`)
}
