import type { OperationFacts } from "../contract/provider-facts.js"

/**
 * Finds the operation whose path matches the end of a URL's path, whatever the base URL is. Without a method, the path must
 * belong to only one operation.
 */
export function findOperation(
  operations: readonly OperationFacts[],
  pathname: string,
  method?: string,
): OperationFacts | undefined {
  // Literal paths come before those with {names}, which they would also match.
  const [first, second] = operations.filter(
    (operation) =>
      (method === undefined || operation.method === method) &&
      new RegExp(`${operation.path.replace(/{\w+}/g, "[^/]+")}$`).test(pathname),
  )
  return first?.path === second?.path ? undefined : first
}
