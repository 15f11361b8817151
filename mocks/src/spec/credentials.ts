import type { Document, SecurityNode, SecuritySchemeNode } from "./document.js"

/** Where and how a key is sent. */
export interface Credential {
  readonly place: "header" | "query"
  /** The name of the header, in lower case, or of the query parameter. */
  readonly name: string
  /** The scheme before the key, in lower case: "bearer", "basic", "token", "deepl-auth-key". */
  readonly scheme?: string
  /** The usual variable that holds the key. */
  readonly variable?: string
}

/** The parts of a request that may carry a key; header names in lower case. */
export interface Carrier {
  readonly headers: Readonly<Record<string, string>>
  readonly search: string
}

/** The credentials of a list of security requirements, in order; without a list all those of the document. */
export function findCredentials({ components }: Document, choice?: readonly SecurityNode[]): Credential[] {
  const schemes = components?.securitySchemes ?? {}
  const names = choice ? choice.flatMap((wanted) => Object.keys(wanted)) : Object.keys(schemes)
  return names.flatMap((name) => (schemes[name] ? [toCredential(schemes[name])] : []))
}

/** Converts a security scheme to a credential. */
export function toCredential(scheme: SecuritySchemeNode): Credential {
  const variable = scheme["x-credential"]?.variables[0]
  const known = variable === undefined ? {} : { variable }
  if (scheme.type === "http")
    return { place: "header", name: "authorization", scheme: scheme.scheme.toLowerCase(), ...known }
  const { in: place, name, "x-credential": credential } = scheme
  return {
    place,
    name: place === "header" ? name.toLowerCase() : name,
    ...(credential?.scheme && { scheme: credential.scheme.toLowerCase() }),
    ...known,
  }
}

/** Returns the key of a request, from the first credential that it has; for a Basic pair both parts. Empty if there is none. */
export function readKey(credentials: readonly Credential[], carrier: Carrier): string {
  for (const credential of credentials) {
    const key = readOne(credential, carrier)
    if (key) return key
  }
  return ""
}

/** The headers and query parameters that carry a key. */
export function toKeyParts(
  { place, name, scheme }: Credential,
  key: string,
): { readonly headers: Record<string, string>; readonly query: Record<string, string> } {
  if (place === "query") return { headers: {}, query: { [name]: key } }
  const word = scheme === undefined ? "" : `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)} `
  return { headers: { [name]: word + (scheme === "basic" ? btoa(key) : key) }, query: {} }
}

/** Whether an Authorization header has an accepted scheme, if one is required. */
export function hasScheme(credentials: readonly Credential[], authorization: string): boolean {
  const [word = ""] = authorization.toLowerCase().split(/\s/, 1)
  const wanted = credentials.filter(({ name }) => name === "authorization")
  return wanted.length === 0 || wanted.some(({ scheme = word }) => scheme === word)
}

function readOne({ place, name, scheme }: Credential, { headers, search }: Carrier): string {
  if (place === "query") return new URLSearchParams(search).get(name) ?? ""
  const value = headers[name] ?? ""
  const key = name === "authorization" || scheme !== undefined ? value.replace(/^\S+\s+/, "") : value
  return scheme === "basic" ? Buffer.from(key, "base64").toString() : key
}
