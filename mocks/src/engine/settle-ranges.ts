import type { Operation } from "../spec/operation.js"
import type { Resource } from "./find-resource.js"

/**
 * An operation in which each range of statuses stands for those that a mock answers with: its own, the one that is asked for,
 * and 401 for a missing key. Left alone, Prism takes a range before another exact status that would do.
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
