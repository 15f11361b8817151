import type { OperationFacts } from "../contract/provider-facts.js"

/**
 * The operation whose path a URL's path ends with, whatever the base URL is; without a method, only where no other
 * operation has that path too.
 */
export function findOperation(
  operations: readonly OperationFacts[],
  pathname: string,
  method?: string,
): OperationFacts | undefined {
  // Literal paths stand before those with {names}, which they would also match.
  const [first, second] = operations.filter(
    (operation) =>
      (method === undefined || operation.method === method) &&
      new RegExp(`${operation.path.replace(/{\w+}/g, "[^/]+")}$`).test(pathname),
  )
  return first?.path === second?.path ? undefined : first
}
