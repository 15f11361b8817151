import { isLoopback } from "../is-loopback.js"

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
