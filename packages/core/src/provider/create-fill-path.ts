import { defaultPathSerializer } from "openapi-fetch"
import type { Adapter } from "../contract/adapter.js"
import type { ParameterFacts, ProviderFacts } from "../contract/provider-facts.js"
import type { CallOptions, ProviderOptions } from "../contract/provider-options.js"
import type { Requests } from "../contract/requests.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { findParameter, readParameter } from "../transport/read-parameter.js"

/** Replaces the `{names}` of a path by the given values and the account parameters. */
export type FillPath = (
  path: string,
  given: Readonly<Record<string, unknown>> | undefined,
  call: CallOptions,
) => Promise<string>

/** Creates a `fillPath` that finds account parameters which the user does not set, and caches them. */
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
    const known = findParameter(facts, parameter, options) ?? found.get(option)
    if (known !== undefined) return known
    if (!find) return readParameter(facts, parameter, options)
    const value = await find(requests(), call)
    found.set(option, value)
    return value
  }
}

/**
 * Checks that a URL has a value for each parameter of its path.
 * @throws InvalidOptionError
 */
export function checkFilled(url: string, { operations }: Pick<ProviderFacts, "operations">): void {
  const [, option] = /%7B(\w+)%7D/i.exec(new URL(url).pathname) ?? []
  if (operations.some(({ path }) => path.includes(`{${option}}`))) throw refuseSegment(option)
}

function refuseSegment(option = ""): InvalidOptionError {
  return new InvalidOptionError('must not be missing, empty, "." or ".."', { option })
}

/**
 * Replaces the `{names}` of a path by values.
 * @throws InvalidOptionError for a segment that is empty or goes up: the request would go to another endpoint, with the key
 */
export function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  for (const [, option = ""] of path.matchAll(/{(\w+)}/g)) {
    const value = values[option] ?? ""
    // An object may be written as nothing at all.
    if (typeof value === "object" || /^\.{0,2}$/.test(String(value))) throw refuseSegment(option)
  }
  return defaultPathSerializer(path, values)
}
