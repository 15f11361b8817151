import type { Operation } from "../spec/operation.js"
import type { Resource } from "./find-resource.js"

/**
 * Expands the status ranges of an operation to the statuses that a mock sends: its own, the requested one, and 401 for a
 * missing key. Otherwise Prism would prefer a range to another exact status that would do.
 */
export function settleRanges(
  resource: Resource,
  { responses }: Operation,
  wanted: number | undefined,
): Resource {
  const documented = responses.map(({ key }) => key)
  const settled = resource.responses.flatMap((response) => {
    if (!response.code.endsWith("XX")) return [response]
    const own = responses.find(({ key }) => key === response.code)?.status
    return [...new Set([own, wanted, 401])]
      .map(String)
      .filter((code) => code[0] === response.code[0] && !documented.includes(code))
      .map((code) => ({ ...response, code }))
  })
  return { ...resource, responses: settled as Resource["responses"] }
}
