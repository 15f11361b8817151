import type { IncomingMessage } from "node:http"
import type { PlainRequest } from "./plain-request.js"
import { readBody } from "./read-body.js"

/** Reads a request completely; undefined if the caller hangs up before. */
export async function readRequest(request: IncomingMessage): Promise<PlainRequest | undefined> {
  try {
    const body = await readBody(request)
    const { path, host } = readTarget(request.url ?? "")
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    return {
      method: request.method ?? "",
      path,
      headers: { ...Object.fromEntries(headers), ...(host !== undefined && { host }) },
      body,
    }
  } catch {
    return undefined
  }
}

/** The target of a request: its path with the query, and the authority if the request line contains it. */
export interface Target {
  readonly path: string
  readonly host?: string
}

/** Parses a request target. A caller that uses the mock as a proxy sends an absolute URL (RFC 9112, section 3.2). */
function readTarget(target: string): Target {
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) {
    const { pathname, search, host } = new URL(target)
    return { path: pathname + search, host }
  }
  // "*" means the server as a whole, which is not a path of any spec.
  return { path: target.startsWith("/") ? target : `/${target}` }
}
