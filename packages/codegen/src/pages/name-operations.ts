import { findOperations } from "../document/find-operations.ts"
import type { OpenapiDocument } from "../document/provider-spec.ts"

/** Lists operations by id; all of a document are "every operation". */
export function nameOperations(document: OpenapiDocument, ids: readonly string[]): string {
  const names = [...new Set(ids)]
  return names.length > 1 && names.length === findOperations(document).length
    ? "every operation"
    : names.map((id) => `\`${id}\``).join(", ")
}
