import { isLoopback } from "@api-balance/core/adapter"
import type { Check } from "../engine/create-check.js"
import type { Spec } from "../spec/spec.js"

/** A server to check, and how to call it. */
export interface Server {
  readonly spec: Spec
  readonly check: Check
  readonly baseUrl: string
  /** The default key. */
  readonly apiKey: string
  /** All keys, by the name of their security scheme. */
  readonly keys: Readonly<Record<string, string>>
  /** Maximum milliseconds per response. */
  readonly timeout: number
}

/** The keys of all schemes: the default one, and for the others the result of `find` for their variables. */
export function findKeys(
  { document: { security = [], components } }: Spec,
  apiKey: string,
  find: (variables: readonly string[]) => string | undefined,
): Record<string, string> {
  const [usual = ""] = Object.keys(security[0] ?? {})
  const others = Object.entries(components?.securitySchemes ?? {}).flatMap(([name, scheme]) => {
    const credential = scheme["x-credential"]
    const key = credential && name !== usual && find(credential.variables)
    return key ? [[name, key]] : []
  })
  return { [usual]: apiKey, ...Object.fromEntries(others) }
}

/**
 * Returns the key for a server: the given one, or that of the provider's variable.
 * @throws Error if there is neither
 */
export function readApiKey(given: string | undefined, variable: string): string {
  const key = (given ?? process.env[variable])?.trim()
  if (!key) throw new Error(`There is no API key. Set ${variable} or pass apiKey.`)
  return key
}

/**
 * Returns the base URL of a server, without a trailing slash.
 * @throws Error if it uses neither https nor http on this machine, or has more than a path
 */
export function readBaseUrl(text: string): string {
  if (!URL.canParse(text)) throw new Error("Use a base URL such as https://staging.example.com/api/v1.")
  const { protocol, hostname, origin, pathname, username, password, search, hash } = new URL(text)
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback(hostname)))
    throw new Error(
      "A base URL must start with https:// (or http:// on this machine), so that the key stays secret.",
    )
  if (username || password || search || hash)
    throw new Error("A base URL must not have a user name, password, query or fragment.")
  return (origin + pathname).replace(/\/+$/, "")
}
