import type { OpenapiDocument, Operation } from "./provider-spec.ts"

const methods = ["get", "head", "post", "put", "patch", "delete"]

/** All operations of a document; literal paths come before those with `{names}`, which they would also match. */
export function findOperations(
  document: OpenapiDocument,
): { id: string; method: string; path: string; operation: Operation }[] {
  return Object.entries(document.paths)
    .sort(([a], [b]) => Number(a.includes("{")) - Number(b.includes("{")))
    .flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method]
        return operation ? [{ id: operation.operationId, method: method.toUpperCase(), path, operation }] : []
      }),
    )
}
