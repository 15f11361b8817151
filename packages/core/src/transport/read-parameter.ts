import { toAccountRef } from "../contract/account-ref.js"
import type { ParameterFacts, ProviderFacts } from "../contract/provider-facts.js"
import type { ProviderOptions } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { MissingApiKeyError } from "../errors/missing-api-key-error.js"
import { readEnvironment } from "./read-environment.js"

/**
 * Reads an account parameter from its option or variable; undefined if neither is set.
 * @throws InvalidOptionError if the option is set but is not text
 */
export function findParameter(
  facts: ProviderFacts,
  { option, variables }: ParameterFacts,
  options: ProviderOptions,
): string | undefined {
  const read = (variable: string) => readEnvironment(variable, options)
  if (!(option in options)) return read(variables.find(read) ?? "")
  const value = (options as { readonly [option: string]: unknown })[option]
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value
  throw new InvalidOptionError("is set but cannot be part of a URL", {
    ...toAccountRef(facts, options),
    option,
  })
}

/**
 * Reads a required account parameter.
 * @throws MissingApiKeyError if neither option nor variable is set
 */
export function readParameter(
  facts: ProviderFacts,
  parameter: ParameterFacts,
  options: ProviderOptions,
): string {
  const found = findParameter(facts, parameter, options)
  if (found) return found
  const { option, variables } = parameter
  const [variable = ""] = variables
  throw new MissingApiKeyError({ ...toAccountRef(facts, options), option, variable })
}
