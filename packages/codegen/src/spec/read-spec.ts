import { join } from "node:path"
import type { Document } from "@redocly/openapi-core"
import { findCredentials, findTakenKeys } from "../document/find-credentials.ts"
import type { OpenapiDocument, ProviderSpec } from "../document/provider-spec.ts"
import { fillServers } from "./fill-servers.ts"
import { findForeignReferences } from "./find-foreign-references.ts"
import { markEvidence } from "./mark-evidence.ts"
import type { Place } from "./problems.ts"
import { pruneComponents } from "./prune-components.ts"
import { readSource } from "./read-source.ts"
import { bundleDocument, checkRules, loadRules } from "./redocly.ts"
import { SpecFiles } from "./spec-files.ts"

/**
 * Reads `specs/<id>` as a self-contained document: server variables are replaced by their defaults, and descriptions mention
 * what is inferred.
 * @throws SpecError with all problems
 */
export async function readSpec(root: string, id: string): Promise<ProviderSpec> {
  const files = new SpecFiles(join(root, "specs", id))
  const source = await readSource(files)
  if (source) await checkSource(source, id, files)
  if (!source || !files.problems.isEmpty) throw files.problems.toError(root)

  const document = source.parsed
  fillServers(document)
  markEvidence(document)
  const { name, title = name } = document.info["x-provider"]
  return { id, name, title, document }
}

/** Bundles a document, prunes unused parts of a vendor's, and checks the result. */
async function checkSource(document: Document<OpenapiDocument>, id: string, files: SpecFiles): Promise<void> {
  const { source, parsed } = document
  const fail = (place: Place, reason: string) => files.problems.add(files.origins.find(parsed, place), reason)
  const config = await loadRules()
  await bundleDocument(document, config, files)
  if (source.absoluteRef.endsWith("vendor.yaml")) pruneComponents(parsed)
  await checkRules(document, config, files)

  for (const { place, reference } of findForeignReferences(document))
    fail(place, `$ref "${reference}" refers to something outside the document`)
  if (!/^3\./.test(parsed.openapi)) fail({ source, pointer: "#/openapi" }, "this is not OpenAPI 3")
  const named = parsed.info?.["x-provider"]?.id
  if (named !== undefined && named !== id)
    fail({ source, pointer: "#/info/x-provider/id" }, `"${named}" is not the name of the folder, "${id}"`)
  const [first] = findCredentials(parsed)
  const [usual] = parsed.security ? findTakenKeys(parsed, { security: parsed.security }) : []
  if (!first || usual !== first.option)
    fail(
      { source, pointer: "#/security" },
      "the first security requirement must name the first scheme with `x-credential`, which states the key's variables",
    )
}
