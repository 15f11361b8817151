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

/** The rules of all specs, as the repository's `redocly.yaml` states them. */
export function loadRules(): Promise<Config> {
  rules ??= loadConfig({ configPath: join(import.meta.dirname, "../../../../redocly.yaml") })
  return rules
}

/** Checks a document against rules; what breaks one is a problem. */
export async function checkRules(document: Document, config: Config, files: SpecFiles): Promise<void> {
  await addProblems(lintDocument({ document, config, externalRefResolver: files }), document, files)
}

/** Draws into a document what it refers to in other files. */
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
    // A document of no known version, or one that refers to itself in a circle.
    files.problems.add({ source: document.source, pointer: "#/" }, error.message)
    return []
  })
  // The exceptions stand in `.redocly.lint-ignore.yaml`.
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
      // The validator of examples names a file by where it is on this machine.
      .replace(/ from id \S+$/, ".")
    const [suggestion] = problem.suggest
    files.problems.add(
      files.origins.find(parsed, at),
      suggestion ? `${reason} Did you mean: ${suggestion}` : reason,
    )
  }
}

/** What a node refers to: by its `$ref`, as an example by its `externalValue`, or, in a mapping, by itself. */
function toReference(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node
  const { $ref, externalValue } = node as Record<string, unknown>
  return $ref ?? externalValue
}
