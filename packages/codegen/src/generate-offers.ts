import { findOperations } from "./find-operations.ts"
import type { ProviderSpec } from "./provider-spec.ts"
import { questions } from "./questions.ts"
import { toTable } from "./to-table.ts"

/** A table of what a provider tells: the method that asks for it, and the operations that it is read from. */
export function generateOffers({ document }: ProviderSpec): string {
  const rows = Object.entries(questions).map(([question, method]) => {
    const sources = findOperations(document).filter(({ operation }) =>
      operation["x-tells"]?.includes(question),
    )
    const evidence = new Set(sources.map(({ operation }) => operation["x-evidence"]))
    return sources.length === 0
      ? [question, "–", "–", "–"]
      : [
          question,
          `\`${method}()\``,
          sources.map(({ method, path }) => `\`${method} ${path}\``).join(", "),
          [...evidence].join(", "),
        ]
  })
  return toTable(["What", "Method", "Read from", "The route is"], rows)
}
