import { findOperations } from "../document/find-operations.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { resources } from "../document/resources.ts"
import { toTable } from "./to-table.ts"

/** A table of what a provider reports: the method that reads it, and the operations that it is read from. */
export function generateOffers({ name, document }: ProviderSpec): string {
  if (findOperations(document).every(({ operation }) => !operation["x-resources"]))
    return `${name} reports none of these to API keys. This package reads its errors.\n`
  const rows = Object.entries(resources).map(([resource, method]) => {
    const sources = findOperations(document).filter(({ operation }) =>
      operation["x-resources"]?.includes(resource),
    )
    const evidence = new Set(sources.map(({ operation }) => operation["x-evidence"]))
    return sources.length === 0
      ? [resource, "–", "–", "–"]
      : [
          resource,
          `\`${method}()\``,
          sources.map(({ method, path }) => `\`${method} ${path}\``).join(", "),
          [...evidence].join(", "),
        ]
  })
  return toTable(["Resource", "Method", "Read from", "Evidence"], rows)
}
