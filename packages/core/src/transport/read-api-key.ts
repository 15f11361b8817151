import { toAccountRef } from "../contract/account-ref.js"
import type { Adapter } from "../contract/adapter.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { MissingApiKeyError } from "../errors/missing-api-key-error.js"
import { cleanCause } from "../redaction/clean-cause.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { readEnvironment } from "./read-environment.js"

/**
 * The key for the next call, without surrounding white space (files of secrets end with a line break). The redactor knows
 * it from then on.
 * @throws MissingApiKeyError, or what its absence means with this provider; InvalidOptionError when it cannot be sent in a
 * header
 */
export async function readApiKey(
  { facts, toMissingKeyError }: Pick<Adapter<object, unknown>, "facts" | "toMissingKeyError">,
  options: ProviderOptions,
  redactor: Redactor,
): Promise<string> {
  const where = toAccountRef(facts, options)
  const isGiven = "apiKey" in options
  const apiKey = isGiven ? options.apiKey : readEnvironment(facts.environment.apiKey)
  const given = typeof apiKey === "function" ? await callKeyFunction(apiKey) : apiKey
  const key = typeof given === "string" ? given.trim() : undefined
  const variable = facts.environment.apiKey
  // Whoever names a key means that one: the variable may hold another account's.
  if (!key && isGiven)
    throw new InvalidOptionError("is given, but holds no key", { ...where, option: "apiKey" })
  if (!key) throw toMissingKeyError?.(where, variable) ?? new MissingApiKeyError({ ...where, variable })
  // Checked here because the runtime's own complaint would quote the key.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new InvalidOptionError("holds a space, a line break or a character that a header cannot carry", {
      ...where,
      option: "apiKey",
      ...(!isGiven && { variable }),
    })
  redactor.remember(key)
  return key

  async function callKeyFunction(give: () => string | Promise<string>): Promise<string> {
    try {
      return await give()
    } catch (cause) {
      const details = { cause: cleanCause(cause, redactor) }
      throw new InvalidOptionError("is a function that failed", { ...where, option: "apiKey" }, details)
    }
  }
}
