import type { Preference } from "../engine/engine.js"
import { Problem } from "../http/problem.js"
import type { Operation } from "../spec/operation.js"
import { findResponse } from "../spec/statuses.js"

const known = ["code", "example", "dynamic", "seed"]

/**
 * Parses the `Prefer` header: `code`, `example`, `dynamic` and `seed`; undefined if it has none of these. A named example
 * implies its status.
 * @throws Problem if the operation has no such status or example
 */
export function readPreference(operation: Operation, header: string | undefined): Preference | undefined {
  const wishes = readWishes(header ?? "")
  if (!known.some((name) => wishes.has(name))) return undefined
  const examples = operation.responses.flatMap((response) => response.examples)
  const example = wishes.get("example")
  const found = examples.find(({ name }) => name === example)
  const code = wishes.has("code") ? Number(wishes.get("code")) : found?.status
  const seed = wishes.get("seed")

  const response = code === undefined ? undefined : findResponse(operation.responses, code)
  if (code !== undefined && !response)
    throw toProblem(
      operation,
      `status ${wishes.get("code")}`,
      operation.responses.map(({ key }) => key),
    )
  const available = response?.examples ?? examples
  if (example !== undefined && !available.some(({ name }) => name === example))
    throw toProblem(
      operation,
      `example "${example}"`,
      available.map(({ name }) => name),
    )
  return {
    ...(code !== undefined && { code }),
    ...(example !== undefined && { example }),
    ...(seed !== undefined && { seed }),
    dynamic: wishes.has("dynamic") && wishes.get("dynamic") !== "false",
  }
}

function readWishes(header: string): Map<string, string> {
  const wishes = (header.match(/(?:[^,;"]|"(?:[^"\\]|\\.)*")+/g) ?? []).map((wish) => {
    const [, name = "", value = ""] = /^([^=]*)(?:=(.*))?$/s.exec(wish) ?? []
    const [, quoted] = /^"(.*)"$/s.exec(value.trim()) ?? []
    return [name.trim().toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? value.trim()] as const
  })
  // The first of several equal preferences counts (RFC 7240, section 2).
  return new Map(wishes.reverse())
}

function toProblem({ id }: Operation, wish: string, possible: readonly (string | number)[]): Problem {
  return new Problem({
    title: "The spec has no such response",
    detail: `${id} has no ${wish}. It has: ${[...new Set(possible)].join(", ")}.`,
  })
}
