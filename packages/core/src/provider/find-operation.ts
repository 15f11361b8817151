import type { OperationFacts } from "./provider-facts.js"

/**
 * The operation whose path a URL's path ends with, whatever the base URL is; without a method, only where no other
 * operation has that path too.
 */
export function findOperation(
  operations: readonly OperationFacts[],
  pathname: string,
  method?: string,
): OperationFacts | undefined {
  const segments = pathname.split("/")
  // Literal paths stand before those with {names}, which they would also match.
  const [first, second] = operations.filter((operation) => {
    const template = operation.path.split("/").slice(1)
    const tail = segments.slice(-template.length)
    return (
      (method === undefined || operation.method === method) &&
      tail.length === template.length &&
      template.every((part, index) => part.startsWith("{") || part === tail[index])
    )
  })
  return first?.path === second?.path ? undefined : first
}
