import type { FindError } from "../document/find-error.ts"
import { type Example, findExamples } from "../document/find-examples.ts"
import type { OpenapiDocument, ProviderSpec } from "../document/provider-spec.ts"
import { nameOperations } from "./name-operations.ts"
import { toTable } from "./to-table.ts"

/** A table of a provider's errors, with the statuses and scenarios that cause them. */
export function generateErrorTable(spec: ProviderSpec, findError: FindError): string {
  const rows = [...groupErrors(spec, findError)].map(([error, examples]) => [
    `\`${error}\``,
    unique(examples.map(({ status }) => String(status))).join(", "),
    unique(examples.map(({ name }) => `\`${name}\``)).join(", "),
    unique(examples.map(({ evidence }) => evidence))
      .sort()
      .join(" and "),
  ])
  return toTable(["Error", "Status", "Scenarios", "Evidence of the bodies"], rows)
}

/** Every error of a provider with a real body for each of its forms. */
export function generateErrorBodies(spec: ProviderSpec, findError: FindError): string {
  return [...groupErrors(spec, findError)]
    .map(
      ([error, examples]) =>
        `### ${error}\n\n${groupBodies(examples)
          .map((group) => toBody(spec.document, group))
          .join("\n")}`,
    )
    .join("\n")
}

function groupErrors({ document }: ProviderSpec, findError: FindError): Map<string, Example[]> {
  const groups = new Map<string, Example[]>()
  for (const example of findExamples(document)) {
    const error = findError(example.operation, example.name)?.name
    if (error !== undefined) groups.set(error, [...(groups.get(error) ?? []), example])
  }
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)))
}

/** Shows a response that several operations share only once. */
function groupBodies(examples: readonly Example[]): Example[][] {
  const groups = new Map<string, Example[]>()
  for (const example of examples) {
    const { status, name, value, evidence } = example
    const key = JSON.stringify([status, name, value, evidence])
    groups.set(key, [...(groups.get(key) ?? []), example])
  }
  return [...groups.values()]
}

function toBody(document: OpenapiDocument, group: readonly Example[]): string {
  const [example] = group
  if (!example) return ""
  const { status, name, summary, evidence, value, mediaType, headers } = example
  const where = nameOperations(
    document,
    group.map(({ operation }) => operation),
  )
  const sent = Object.entries(headers).map(([header, value]) => `\`${header}: ${shorten(String(value))}\``)
  const isJson = mediaType.includes("json")
  const body = isJson ? JSON.stringify(value, null, 2) : String(value).trimEnd()
  return `${status}, scenario \`${name}\`, of ${where}; the body is ${evidence}. ${summary.replace(/\.?$/, ".")}
${sent.length > 0 ? `Headers: ${sent.join(", ")}.\n` : ""}
\`\`\`${isJson ? "json" : "text"}
${body}
\`\`\`
`
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
