import { Problem } from "../problem.js"
import { type Match, matchOperations } from "../spec/match-operations.js"
import type { Spec } from "../spec/to-spec.js"

/**
 * The operation that a request is for.
 * @throws Problem when the spec has no such operation
 */
export function findOperation({ id, prefix, operations }: Spec, method: string, path: string): Match {
  const matches = matchOperations(operations, path)
  const match = matches.find(({ operation }) => operation.method === method.toLowerCase())
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
