import type { Document } from "../spec/document.js"
import type { Spec } from "../spec/spec.js"
import { getHttpOperationsFromSpec } from "./prism.js"

/** The operations of a spec as Prism knows them. Its own types stay in here, because they are not published. */
export type Resources = readonly { readonly method: string; readonly path: string }[]

const jsonSchemaDialect = "https://json-schema.org/draft/2020-12/schema"

/** Reads a spec for the engine and for checks; this takes most of the time that a mock takes to start. */
export function readResources({ document }: Spec): Promise<Resources> {
  // Prism resolves references in place, and reads schemas as of draft 7 unless it is told what they are since OpenAPI 3.1.
  const dialect = document.openapi.startsWith("3.0") ? {} : { jsonSchemaDialect }
  const copy = structuredClone(document)
  return getHttpOperationsFromSpec({ ...dialect, ...copy, components: toKnownSchemes(copy.components) })
}

/** Prism knows few schemes by their word; that of a request was checked before. */
function toKnownSchemes(components: Document["components"] = {}): Document["components"] {
  const schemes = Object.entries(components.securitySchemes ?? {}).map(([name, scheme]) =>
    scheme.type === "http" && scheme.scheme.toLowerCase() !== "bearer"
      ? [name, { type: "apiKey", in: "header", name: "Authorization" }]
      : [name, scheme],
  )
  return { ...components, securitySchemes: Object.fromEntries(schemes) }
}
