import type { Document, SecurityNode } from "../spec/document.js"

/**
 * The header that carries the key to an operation: none where it wants no key, and undefined where it wants something else
 * than the key.
 */
export function findKeyHeaders(
  { security = [], components }: Document,
  wanted: readonly SecurityNode[] = security,
  apiKey: string,
): Record<string, string> | undefined {
  if (wanted.length === 0) return {}
  const [name = ""] = Object.keys(security[0] ?? {})
  const scheme = components?.securitySchemes?.[name]
  if (!scheme || !wanted.some((choice) => name in choice)) return undefined
  return scheme.type === "apiKey" ? { [scheme.name]: apiKey } : { authorization: `Bearer ${apiKey}` }
}
