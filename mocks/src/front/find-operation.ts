import { Problem } from "../problem.js"
import { type Match, matchOperations } from "../spec/match-operations.js"
import type { Spec } from "../spec/to-spec.js"

/**
 * The operation that a request is for; HEAD is for what GET is for, unless it is documented by itself.
 * @throws Problem when the spec has no such operation
 */
export function findOperation({ id, prefix, operations }: Spec, method: string, path: string): Match {
  const matches = matchOperations(operations, path)
  const find = (wanted: string) => matches.find(({ operation }) => operation.method === wanted)
  const match = find(method.toLowerCase()) ?? (method === "HEAD" ? find("get") : undefined)
  if (match) return match
  const methods = matches.map(({ operation }) => operation.method.toUpperCase())
  const routes = operations.map(({ method, template }) => `${method.toUpperCase()} ${prefix}${template}`)
  throw new Problem({
    title: "The spec has no such operation",
    detail:
      methods.length > 0
        ? `${path} is documented for ${methods.join(", ")}, not for ${method}.`
        : `${path} is not in the spec of ${id}. It has: ${routes.join(", ")}.`,
  })
}
