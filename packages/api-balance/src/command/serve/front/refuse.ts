import { createHash, timingSafeEqual } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { isLoopback } from "./read-listen.js"

/** Why a request is refused. */
export interface Refusal {
  readonly status: 401 | 403 | 405 | 421
  readonly reason: string
}

/** What a server demands of a request. */
export interface Demands {
  /** Refuse any Host that is not this machine: a page of another host could otherwise read the responses. */
  readonly onlyLoopback: boolean
  readonly token: string | undefined
}

/** Refuses a request, or returns undefined if it is allowed. */
export function refuse(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  { onlyLoopback, token }: Demands,
  isPublic: boolean,
): Refusal | undefined {
  if (method !== "GET" && method !== "HEAD") return { status: 405, reason: "Use GET or HEAD." }
  const { host = "", origin, authorization = "" } = headers
  if (onlyLoopback && !isLoopback(readHostname(`http://${host}`)))
    return {
      status: 421,
      reason: "This server only accepts requests for localhost. A proxy must send Host: localhost.",
    }
  if (origin !== undefined && readHost(origin) !== host.toLowerCase())
    return { status: 403, reason: "This server accepts no requests from pages of another origin." }
  if (token === undefined || isPublic) return undefined
  const [, given = ""] = authorization.match(/^Bearer +(\S+)$/i) ?? []
  return timingSafeEqual(digest(given), digest(token))
    ? undefined
    : { status: 401, reason: "Send the token as: Authorization: Bearer <token>" }
}

function readHost(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined
}

function readHostname(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, "") : ""
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}
