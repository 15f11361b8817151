import { Problem } from "../http/problem.js"
import { findOperation, type Match, matchOperations } from "../spec/find-operation.js"
import type { Spec } from "../spec/spec.js"

/**
 * Finds the operation of a request. HEAD is handled like GET, unless it is documented itself.
 * @throws Problem if the spec has no such operation
 */
export function readOperation({ id, prefix, operations }: Spec, method: string, path: string): Match {
  const match =
    findOperation(operations, method, path) ??
    (method === "HEAD" ? findOperation(operations, "GET", path) : undefined)
  if (match) return match
  const methods = matchOperations(operations, path).map(({ operation }) => operation.method.toUpperCase())
  const routes = operations.map(({ method, template }) => `${method.toUpperCase()} ${prefix}${template}`)
  throw new Problem({
    title: "The spec has no such operation",
    detail:
      methods.length > 0
        ? `${path} is documented for ${methods.join(", ")}, not for ${method}.`
        : `${path} is not in the spec of ${id}. It has: ${routes.join(", ")}.`,
  })
}
