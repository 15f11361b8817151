import type { Auth, OpenapiDocument } from "./provider-spec.ts"

/** How the document's first security requirement has the key sent; undefined when that is no header. */
export function findAuth({ security, components }: Partial<OpenapiDocument>): Auth | undefined {
  const [name = ""] = Object.keys(security?.[0] ?? {})
  const scheme = components?.securitySchemes?.[name]
  // The names of HTTP's schemes have no case.
  if (scheme?.type === "http" && scheme.scheme?.toLowerCase() === "bearer")
    return { header: "Authorization", scheme: "Bearer" }
  if (scheme?.type === "apiKey" && scheme.in === "header" && scheme.name) return { header: scheme.name }
  return undefined
}
