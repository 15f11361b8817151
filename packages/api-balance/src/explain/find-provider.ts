import { isBelow } from "@api-balance/core/adapter"
import { knownErrors } from "../generated/known-errors.js"
import { type ProviderId, registry } from "../generated/registry.js"

/** The provider with a server at this URL: a live one, or the one that a base URL in the environment names. */
export function findProvider(url: string): ProviderId | undefined {
  const matches = registry.flatMap(({ id, environment: { baseUrl } }) =>
    [readVariable(baseUrl), ...knownErrors[id].servers]
      .filter((server) => server !== undefined && isBelow(url, server))
      .map((server) => ({ id, length: server?.length ?? 0 })),
  )
  return matches.sort((left, right) => right.length - left.length)[0]?.id
}

function readVariable(name: string): string | undefined {
  try {
    return process.env[name]
  } catch {
    // There is no environment, or it is closed.
    return undefined
  }
}
