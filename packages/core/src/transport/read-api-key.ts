import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { MissingApiKeyError } from "../errors/missing-api-key-error.js"
import type { ProviderFacts } from "../provider/provider-facts.js"
import type { ProviderOptions } from "../provider/provider-options.js"
import { toWhose } from "../provider/to-whose.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { redactCause } from "../redaction/redact-cause.js"
import { readEnvironment } from "./read-environment.js"

/**
 * The key for the next call, without surrounding white space (files of secrets end with a line break).
 * @throws MissingApiKeyError, or InvalidOptionError when it cannot be sent in a header
 */
export async function readApiKey(
  facts: ProviderFacts,
  options: ProviderOptions,
  redactor: Redactor,
): Promise<string> {
  const { apiKey = readEnvironment(facts.environment.apiKey) } = options
  const where = toWhose(facts, options)
  const given = typeof apiKey === "function" ? await callKeyFunction(apiKey) : apiKey
  const key = typeof given === "string" ? given.trim() : undefined
  if (!key) throw new MissingApiKeyError({ ...where, variable: facts.environment.apiKey })
  // Checked here because the runtime's own complaint would quote the key.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new InvalidOptionError("holds a space, a line break or a character that a header cannot carry", {
      ...where,
      option: "apiKey",
      ...(options.apiKey === undefined && { variable: facts.environment.apiKey }),
    })
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
