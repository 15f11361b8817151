import type { IncomingMessage } from "node:http"
import type { PlainRequest } from "./plain-request.js"
import { readBody } from "./read-body.js"

/** Reads a request to its end; undefined when the caller hangs up before. */
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

/** What a request asks for: its path with the query, and the authority where the target names it. */
export interface Target {
  readonly path: string
  readonly host?: string
}

/** Reads the target of a request line, which a caller that takes the mock for a proxy writes as a whole URL (RFC 9112, 3.2). */
function readTarget(target: string): Target {
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) {
    const { pathname, search, host } = new URL(target)
    return { path: pathname + search, host }
  }
  // "*" asks for the server as a whole, which is no path of a spec either.
  return { path: target.startsWith("/") ? target : `/${target}` }
}
