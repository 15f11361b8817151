import { defaultPathSerializer } from "openapi-fetch"
import type { Adapter } from "../contract/adapter.js"
import type { ParameterFacts } from "../contract/provider-facts.js"
import type { CallOptions, ProviderOptions } from "../contract/provider-options.js"
import type { Requests } from "../contract/requests.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { findParameter, readParameter } from "../transport/read-parameter.js"

/** Puts values into the `{names}` of a path: the given ones, and those of the account. */
export type FillPath = (
  path: string,
  given: Readonly<Record<string, unknown>> | undefined,
  call: CallOptions,
) => Promise<string>

/** A `fillPath` that finds what of the account the user does not give, and remembers it. */
export function createFillPath<Paths extends object>(
  { facts, findParameters = {} }: Pick<Adapter<Paths, unknown>, "facts" | "findParameters">,
  options: ProviderOptions,
  requests: () => Requests<Paths>,
): FillPath {
  const found = new Map<string, string>()

  return async (path, given = {}, { onResponse: _, ...call }) => {
    const values: Record<string, unknown> = { ...given }
    for (const parameter of facts.parameters ?? [])
      if (path.includes(`{${parameter.name}}`)) values[parameter.name] ??= await read(parameter, call)
    return fillPath(path, values)
  }

  async function read(parameter: ParameterFacts, call: CallOptions): Promise<string> {
    const { option } = parameter
    const find = findParameters[option]
    const value = findParameter(facts, parameter, options) ?? found.get(option)
    if (value !== undefined) return value
    if (!find) return readParameter(facts, parameter, options)
    const answer = await find(requests(), call)
    found.set(option, answer)
    return answer
  }
}

/**
 * A path with values in the place of its `{names}`.
 * @throws InvalidOptionError for a segment that is nothing, or that goes up: it would lead to another route, and the key along
 * with it
 */
export function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  for (const [, option = ""] of path.matchAll(/{(\w+)}/g)) {
    const value = values[option]
    if (value === undefined || value === null || /^\.{0,2}$/.test(String(value)))
      throw new InvalidOptionError('must not be missing, empty, "." or ".."', { option })
  }
  return defaultPathSerializer(path, values)
}
