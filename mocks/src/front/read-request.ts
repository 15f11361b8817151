import type { IncomingMessage } from "node:http"
import type { PlainRequest } from "./plain-request.js"
import { readBody } from "./read-body.js"

/** Reads a request to its end; undefined when the caller hangs up before.
 */
export async function readRequest(request: IncomingMessage): Promise<PlainRequest | undefined> {
  try {
    const body = await readBody(request)
    return {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body,
    }
  } catch {
    return undefined
  }
}
