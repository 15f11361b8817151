import { join } from "node:path"
import {
  bundle,
  type Config,
  type Document,
  lintDocument,
  loadConfig,
  type NormalizedProblem,
} from "@redocly/openapi-core"
import { followPointer } from "../document/follow-pointer.ts"
import type { SpecFiles } from "./spec-files.ts"

let rules: Promise<Config> | undefined

/** The rules for all specs, from the repository's `redocly.yaml`. */
export function loadRules(): Promise<Config> {
  rules ??= loadConfig({ configPath: join(import.meta.dirname, "../../../../redocly.yaml") })
  return rules
}

/** Checks a document against rules and adds violations to the problems. */
export async function checkRules(document: Document, config: Config, files: SpecFiles): Promise<void> {
  await addProblems(lintDocument({ document, config, externalRefResolver: files }), document, files)
}

/** Bundles the files that a document refers to into it. */
export async function bundleDocument(doc: Document, config: Config, files: SpecFiles): Promise<void> {
  const bundled = bundle({ doc, config, externalRefResolver: files })
  await addProblems(
    bundled.then(({ problems }) => problems),
    doc,
    files,
  )
}

async function addProblems(
  finding: Promise<readonly NormalizedProblem[]>,
  document: Document,
  files: SpecFiles,
): Promise<void> {
  const found = await finding.catch((error: Error) => {
    // The document has no known version, or a circular reference.
    files.problems.add({ source: document.source, pointer: "#/" }, error.message)
    return []
  })
  // Exceptions are in `.redocly.lint-ignore.yaml`.
  for (const problem of found.filter(({ severity, ignored }) => severity === "error" && !ignored)) {
    const [at] = problem.location
    if (!at) continue
    const { source, pointer } = at
    if (pointer === undefined) {
      files.problems.addFile(source.absoluteRef, problem.message, at.start.line)
      continue
    }
    const written =
      source === document.source ? document : await files.resolveDocument(null, source.absoluteRef)
    const parsed = "parsed" in written ? (written.parsed as object) : {}
    const reason = problem.message
      .replace(/^Can't resolve \$ref/, (text) => `${text} "${toReference(followPointer(parsed, pointer))}"`)
      // The validator of examples names a file by its path on this machine.
      .replace(/ from id \S+$/, ".")
    const [suggestion] = problem.suggest
    files.problems.add(
      files.origins.find(parsed, at),
      suggestion ? `${reason} Did you mean: ${suggestion}` : reason,
    )
  }
}

/** The reference in a node: its `$ref`, its `externalValue`, or, in a mapping, the node itself. */
function toReference(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node
  const { $ref, externalValue } = node as Record<string, unknown>
  return $ref ?? externalValue
}
