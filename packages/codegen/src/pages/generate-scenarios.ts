import { findExamples } from "../document/find-examples.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { nameOperations } from "./name-operations.ts"
import { toTable } from "./to-table.ts"

/** A table of the scenarios of a provider's mock. */
export function generateScenarios({ document }: ProviderSpec): string {
  const examples = findExamples(document)
  const rows = [...new Set(examples.map(({ name }) => name))].map((name) => {
    const same = examples.filter((example) => example.name === name)
    const statuses = [...new Set(same.map(({ status }) => status))].map((status) => {
      const operations = same.filter((example) => example.status === status).map(({ operation }) => operation)
      return `${status} of ${nameOperations(document, operations)}`
    })
    return [`\`${name}\``, same.find(({ summary }) => summary)?.summary ?? "", statuses.join("; ")]
  })
  return toTable(["Scenario", "Description", "Response"], rows)
}
