import type { PlainRequest } from "../http/plain-request.js"
import type { Spec } from "../spec/spec.js"

/** The API key of a request, where the spec wants it; empty when there is none. */
export function readKey({ document }: Spec, headers: PlainRequest["headers"]): string {
  const [name = ""] = Object.keys(document.security?.[0] ?? {})
  const scheme = document.components?.securitySchemes?.[name]
  if (scheme?.type === "apiKey") return headers[scheme.name.toLowerCase()] ?? ""
  return headers.authorization?.replace(/^\S+\s+/, "") ?? ""
}
