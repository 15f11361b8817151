import type { IncomingMessage } from "node:http"
import type { PlainRequest } from "./plain-request.js"
import { readBody } from "./read-body.js"
import { readTarget } from "./read-target.js"

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
