import { toAccountRef } from "../contract/account-ref.js"
import type { Adapter } from "../contract/adapter.js"
import type { CredentialFacts } from "../contract/provider-facts.js"
import type { Credential, ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { MissingApiKeyError } from "../errors/missing-api-key-error.js"
import { cleanCause } from "../redaction/clean-cause.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { readEnvironment } from "./read-environment.js"

/** Whether a key is set: as an option, whatever its value, or in the environment. */
export function hasCredential({ option, variables }: CredentialFacts, options: ProviderOptions): boolean {
  return option in options || variables.some((variable) => readEnvironment(variable, options))
}

/**
 * Reads the key for the next call, without surrounding white space (files of secrets end with a line break), and registers it
 * with the redactor.
 * @throws MissingApiKeyError, or what a missing key means for this provider; InvalidOptionError if it cannot be sent in a
 * header
 */
export async function readCredential(
  { facts, toMissingKeyError }: Pick<Adapter<object, unknown>, "facts" | "toMissingKeyError">,
  { option, variables }: CredentialFacts,
  options: ProviderOptions,
  redactor: Redactor,
): Promise<string> {
  const where = toAccountRef(facts, options)
  const isGiven = option in options
  const [usual = ""] = variables
  // Deno asks for permission to read a variable, which is unnecessary if the key is an option.
  const variable = (isGiven ? undefined : variables.find((name) => readEnvironment(name, options))) ?? usual
  const value = isGiven
    ? (options as { readonly [option: string]: Credential })[option]
    : readEnvironment(variable, options)
  const given = typeof value === "function" ? await callKeyFunction(value) : value
  const key = typeof given === "string" ? given.trim() : undefined
  // A key that is set as an option must not fall back to the variable, which may belong to another account.
  if (!key && isGiven) throw new InvalidOptionError("is set but contains no key", { ...where, option })
  if (!key)
    throw toMissingKeyError?.(where, variable) ?? new MissingApiKeyError({ ...where, option, variable })
  // Checked here because the runtime's own message would quote the key.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new InvalidOptionError(
      "contains a space, a line break or a character that is not allowed in a header",
      {
        ...where,
        option,
        ...(!isGiven && { variable }),
      },
    )
  redactor.remember(key)
  return key

  async function callKeyFunction(give: () => string | Promise<string>): Promise<string> {
    try {
      return await give()
    } catch (cause) {
      const details = { cause: cleanCause(cause, redactor) }
      throw new InvalidOptionError("is a function that failed", { ...where, option }, details)
    }
  }
}
