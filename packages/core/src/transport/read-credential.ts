import { toAccountRef } from "../contract/account-ref.js"
import type { Adapter } from "../contract/adapter.js"
import type { CredentialFacts } from "../contract/provider-facts.js"
import type { Credential, ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { MissingApiKeyError } from "../errors/missing-api-key-error.js"
import { cleanCause } from "../redaction/clean-cause.js"
import type { Redactor } from "../redaction/create-redactor.js"
import { readEnvironment } from "./read-environment.js"

/** Whether a key is there: as an option, whatever that holds, or in the environment. */
export function hasCredential({ option, variables }: CredentialFacts, options: ProviderOptions): boolean {
  return option in options || variables.some(readEnvironment)
}

/**
 * The key for the next call, without surrounding white space (files of secrets end with a line break). The redactor knows
 * it from then on.
 * @throws MissingApiKeyError, or what its absence means with this provider; InvalidOptionError when it cannot be sent in a
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
  // Deno asks for leave to read a variable, which nobody needs who gives the key.
  const variable = (isGiven ? undefined : variables.find(readEnvironment)) ?? usual
  const value = isGiven
    ? (options as { readonly [option: string]: Credential })[option]
    : readEnvironment(variable)
  const given = typeof value === "function" ? await callKeyFunction(value) : value
  const key = typeof given === "string" ? given.trim() : undefined
  // Whoever names a key means that one: the variable may hold another account's.
  if (!key && isGiven) throw new InvalidOptionError("is given, but holds no key", { ...where, option })
  if (!key)
    throw toMissingKeyError?.(where, variable) ?? new MissingApiKeyError({ ...where, option, variable })
  // Checked here because the runtime's own complaint would quote the key.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new InvalidOptionError("holds a space, a line break or a character that a header cannot carry", {
      ...where,
      option,
      ...(!isGiven && { variable }),
    })
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
