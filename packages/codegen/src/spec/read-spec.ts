import { join } from "node:path"
import type { Document } from "@redocly/openapi-core"
import { findAuth } from "../document/find-auth.ts"
import type { OpenapiDocument, ProviderSpec } from "../document/provider-spec.ts"
import { fillServers } from "./fill-servers.ts"
import { findForeignReferences } from "./find-foreign-references.ts"
import { markInferred } from "./mark-inferred.ts"
import type { Place } from "./problems.ts"
import { pruneComponents } from "./prune-components.ts"
import { readSource } from "./read-source.ts"
import { bundleDocument, checkRules, loadRules } from "./redocly.ts"
import { SpecFiles } from "./spec-files.ts"

/**
 * Reads `specs/<id>`, and gives it self-contained: with what its servers' variables are by default in their URLs, the
 * names of the environment variables added, and what is inferred marked in words.
 * @throws SpecError with everything that is wrong with it
 */
export async function readSpec(root: string, id: string): Promise<ProviderSpec> {
  const files = new SpecFiles(join(root, "specs", id))
  const source = await readSource(files)
  if (source) await checkSource(source, id, files)
  const auth = source && findAuth(source.parsed)
  if (!auth || !files.problems.isEmpty) throw files.problems.toError(root)

  const document = source.parsed
  const provider = document.info["x-provider"]
  const prefix = id.toUpperCase()
  fillServers(document)
  markInferred(document)
  provider.environment = { apiKey: `${prefix}_API_KEY`, baseUrl: `${prefix}_BASE_URL` }
  return { id, name: provider.name, document, auth }
}

/** Makes a document self-contained, drops what nothing in a vendor's leads to, and checks what is left. */
async function checkSource(document: Document<OpenapiDocument>, id: string, files: SpecFiles): Promise<void> {
  const { source, parsed } = document
  const fail = (place: Place, reason: string) => files.problems.add(files.origins.find(parsed, place), reason)
  const config = await loadRules()
  await bundleDocument(document, config, files)
  if (source.absoluteRef.endsWith("vendor.yaml")) pruneComponents(parsed)
  await checkRules(document, config, files)

  for (const { place, reference } of findForeignReferences(document))
    fail(place, `$ref "${reference}" leads out of the document`)
  if (!/^3\./.test(parsed.openapi)) fail({ source, pointer: "#/openapi" }, "this is no OpenAPI 3")
  const named = parsed.info?.["x-provider"]?.id
  if (named !== undefined && named !== id)
    fail({ source, pointer: "#/info/x-provider/id" }, `"${named}" is not the name of the folder, "${id}"`)
  if (!findAuth(parsed))
    fail(
      { source, pointer: "#/security" },
      "the first security requirement has to be HTTP bearer, or a key in a header",
    )
}
