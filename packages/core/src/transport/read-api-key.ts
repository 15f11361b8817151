import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { MissingApiKeyError } from "../errors/missing-api-key-error.js"
import type { Adapter } from "../provider/adapter.js"
import type { ProviderOptions } from "../provider/provider-options.js"
import { toAccountRef } from "../provider/to-account-ref.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { redactCause } from "../redaction/redact-cause.js"
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
  const { apiKey = readEnvironment(facts.environment.apiKey) } = options
  const where = toAccountRef(facts, options)
  const given = typeof apiKey === "function" ? await callKeyFunction(apiKey) : apiKey
  const key = typeof given === "string" ? given.trim() : undefined
  const variable = facts.environment.apiKey
  if (!key) throw toMissingKeyError?.(where, variable) ?? new MissingApiKeyError({ ...where, variable })
  // Checked here because the runtime's own complaint would quote the key.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new InvalidOptionError("holds a space, a line break or a character that a header cannot carry", {
      ...where,
      option: "apiKey",
      ...(options.apiKey === undefined && { variable }),
    })
  redactor.remember(key)
  return key

  async function callKeyFunction(give: () => string | Promise<string>): Promise<string> {
    try {
      return await give()
    } catch (cause) {
      const details = { cause: redactCause(cause, redactor) }
      throw new InvalidOptionError("is a function that failed", { ...where, option: "apiKey" }, details)
    }
  }
}
