import type { Document } from "../spec/document.js"
import type { Spec } from "../spec/spec.js"
import { getHttpOperationsFromSpec } from "./prism.js"

/** The operations of a spec in Prism's format. Its own types are not exposed, because they are not published. */
export type Resources = readonly { readonly method: string; readonly path: string }[]

const jsonSchemaDialect = "https://json-schema.org/draft/2020-12/schema"

/** Reads a spec for the engine and for checks; this is most of a mock's start-up time. */
export function readResources({ document }: Spec): Promise<Resources> {
  // Prism resolves references in place, and reads schemas as draft 7 unless an OpenAPI 3.1 document declares otherwise.
  const dialect = document.openapi.startsWith("3.0") ? {} : { jsonSchemaDialect }
  const copy = structuredClone(document)
  return getHttpOperationsFromSpec({ ...dialect, ...copy, components: toKnownSchemes(copy.components) })
}

/** Prism knows few authentication schemes; the key was checked before. */
function toKnownSchemes(components: Document["components"] = {}): Document["components"] {
  const schemes = Object.entries(components.securitySchemes ?? {}).map(([name, scheme]) =>
    scheme.type === "http" && scheme.scheme.toLowerCase() !== "bearer"
      ? [name, { type: "apiKey", in: "header", name: "Authorization" }]
      : [name, scheme],
  )
  return { ...components, securitySchemes: Object.fromEntries(schemes) }
}
