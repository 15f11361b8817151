import { isLoopback } from "@api-balance/core/adapter"
import type { Check } from "../engine/create-check.js"
import type { Spec } from "../spec/spec.js"

/** A server that is to keep to a spec, and how it is asked. */
export interface Server {
  readonly spec: Spec
  readonly check: Check
  readonly baseUrl: string
  /** The usual key. */
  readonly apiKey: string
  /** Every key that there is, by the name of its security scheme. */
  readonly keys: Readonly<Record<string, string>>
  /** Milliseconds that one answer may take. */
  readonly timeout: number
}

/** The keys of all schemes: the usual one, and of the others what `find` gives for their variables. */
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
 * The key that a server is asked with: the given one, or that of the provider's variable.
 * @throws Error when there is neither
 */
export function readApiKey(given: string | undefined, variable: string): string {
  const key = (given ?? process.env[variable])?.trim()
  if (!key) throw new Error(`There is no key. Set ${variable}, or pass apiKey.`)
  return key
}

/**
 * The base URL of a server, without a trailing slash.
 * @throws Error when it is no https URL, nor one of http on this machine, or holds more than a path
 */
export function readBaseUrl(text: string): string {
  if (!URL.canParse(text)) throw new Error("A base URL looks like https://staging.example.com/api/v1.")
  const { protocol, hostname, origin, pathname, username, password, search, hash } = new URL(text)
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback(hostname)))
    throw new Error(
      "A base URL starts with https://, or with http:// on this machine, so that the key stays secret.",
    )
  if (username || password || search || hash)
    throw new Error("A base URL ends with its path, and holds no user name, password, query or fragment.")
  return (origin + pathname).replace(/\/+$/, "")
}
