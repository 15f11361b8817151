import { UsageError } from "../model/usage-error.js"

/** The variable of the token. */
export const tokenVariable = "API_BALANCE_SERVE_TOKEN"

/**
 * Reads the token from the environment: an argument could be read by every user of the machine.
 * @throws UsageError if it is easy to guess or no header can carry it
 */
export function readToken(text = process.env[tokenVariable]): string | undefined {
  if (!text) return undefined
  if (!/^[\x21-\x7e]{16,512}$/.test(text))
    throw new UsageError(`${tokenVariable} must be 16 to 512 printable characters without spaces`)
  return text
}
