import { findOperations } from "../document/find-operations.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { resolveReference } from "../document/resolve-reference.ts"
import { toTable } from "./to-table.ts"

/** A table of all operations: the source page, the evidence, and the inferred parts. */
export function generateEvidence({ document }: ProviderSpec): string {
  const rows = findOperations(document).map(({ id, method, path, operation }) => {
    const parameters = (operation.parameters ?? [])
      .map((parameter) => resolveReference(document, parameter))
      .filter((parameter) => parameter["x-evidence"] === "inferred")
      .map(({ name }) => `parameter \`${name}\``)
    const statuses = Object.entries(operation.responses)
      .filter(([, response]) => resolveReference(document, response)["x-evidence"] === "inferred")
      .map(([status]) => status)
    const bodies =
      statuses.length > 0 ? [`${statuses.length > 1 ? "bodies" : "body"} of ${statuses.join(", ")}`] : []
    return [
      `\`${id}\`<br>\`${method} ${path}\``,
      operation.summary,
      `[${operation["x-evidence"]}](${operation.externalDocs.url})`,
      [...parameters, ...bodies].join(", ") || "–",
    ]
  })
  return toTable(["Operation", "Description", "Evidence", "Inferred parts"], rows)
}
