import type { Operation } from "./operation.js"

/** An operation, and the path of a request without the base. */
export interface Match {
  readonly operation: Operation
  readonly path: string
}

/** The operations, with any method, that match a path: those with the fewest `{names}` first. */
export function matchOperations(operations: readonly Operation[], path: string): Match[] {
  return operations
    .flatMap((operation) => {
      const [, rest] = operation.pattern.exec(path) ?? []
      return rest === undefined ? [] : [{ operation, path: rest }]
    })
    .sort((a, b) => countNames(a) - countNames(b))
}

/** The operation with a method that matches a path, if there is one. */
export function findOperation(
  operations: readonly Operation[],
  method: string,
  path: string,
): Match | undefined {
  return matchOperations(operations, path).find(({ operation }) => operation.method === method.toLowerCase())
}

function countNames({ operation }: Match): number {
  return operation.template.split("{").length
}
