import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { bundleFromString, createConfig } from "@redocly/openapi-core"
import { parse, stringify } from "yaml"
import type { OpenapiDocument, ProviderSpec } from "../document/provider-spec.ts"
import { applyOverlay } from "./apply-overlay.ts"
import { markInferred } from "./mark-inferred.ts"

/**
 * Reads `specs/<id>`: `openapi.yaml`, or `vendor.yaml` with its `overlay.yaml`; gives it self-contained, with the names
 * of the environment variables added and what is inferred marked in words.
 * @throws when the folder's name and the document's id differ
 */
export async function readSpec(root: string, id: string): Promise<ProviderSpec> {
  const document = await bundle(root, id, await readSource(join(root, "specs", id)))
  const provider = document.info["x-provider"]
  if (provider.id !== id)
    throw new Error(`specs/${id}: info.x-provider.id is "${provider.id}", not the folder's name`)
  const prefix = id.toUpperCase()
  markInferred(document)
  provider.environment = { apiKey: `${prefix}_API_KEY`, baseUrl: `${prefix}_BASE_URL` }
  return { id, name: provider.name, document }
}

async function readSource(folder: string): Promise<object> {
  const read = async (file: string) => parse(await readFile(join(folder, file), "utf8"))
  return existsSync(join(folder, "vendor.yaml"))
    ? applyOverlay(await read("vendor.yaml"), await read("overlay.yaml"))
    : read("openapi.yaml")
}

async function bundle(root: string, id: string, source: object): Promise<OpenapiDocument> {
  const { bundle, problems } = await bundleFromString({
    config: await createConfig({}),
    source: stringify(source),
    absoluteRef: join(root, "specs", id, "openapi.yaml"),
  })
  if (problems[0]) throw new Error(`specs/${id}: ${problems[0].message}`)
  return bundle.parsed as OpenapiDocument
}
