import type { Document } from "./document.js"

/**
 * Checks that an object is a usable spec.
 * @throws Error if it is not an OpenAPI document that names its provider
 */
export function readDocument(given: object): Document {
  const { openapi, info, paths } = given as Partial<Document>
  const { id, variables } = info?.["x-provider"] ?? {}
  if (!/^3\./.test(String(openapi)) || !id || !variables?.baseUrl || !paths)
    throw new Error(
      "The spec must be an OpenAPI 3 document with paths, and with the `id` and the `variables.baseUrl` of its provider in `info.x-provider`.",
    )
  return given as Document
}
