import type { ProviderSpec } from "./provider-spec.ts"

/**
 * The header that carries the key and the scheme in front of it, from the document's first security requirement.
 * @throws when that is neither HTTP bearer nor a key in a header
 */
export function readAuth({ id, document }: ProviderSpec): { header: string; scheme?: string } {
  const [name = ""] = Object.keys(document.security[0] ?? {})
  const scheme = document.components.securitySchemes[name]
  if (scheme?.type === "http" && scheme.scheme === "bearer")
    return { header: "Authorization", scheme: "Bearer" }
  if (scheme?.type === "apiKey" && scheme.in === "header" && scheme.name) return { header: scheme.name }
  throw new Error(`specs/${id}: the first security requirement must be HTTP bearer or a key in a header`)
}
