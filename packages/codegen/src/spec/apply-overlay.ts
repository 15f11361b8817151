import { type OpenAPIOverlayOptions, openapiOverlay } from "openapi-format"

/**
 * A document with an OpenAPI Overlay applied.
 * @throws when an action matches nothing: the vendor's document has changed under the overlay
 */
export async function applyOverlay(
  document: object,
  overlay: OpenAPIOverlayOptions["overlaySet"],
): Promise<object> {
  const { data, resultData } = await openapiOverlay(structuredClone(document), { overlaySet: overlay })
  // The library's types leave open what its results hold.
  const [unused] = resultData.unusedActions as { target?: string }[]
  if (unused)
    throw new Error(`overlay: nothing in the document matches ${unused.target}, so its action would be lost`)
  return data
}
