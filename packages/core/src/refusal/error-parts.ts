import type { ErrorResponse } from "../contract/error-response.js"
import { readBody } from "../transport/read-body.js"
import { parseBody } from "../wire/parse-json.js"

/** An answer in one form. */
export interface ErrorParts {
  readonly status: number
  readonly headers: Headers
  readonly path: string
  /**
   * The body, parsed where it is JSON; undefined where it was read already or is too large. Never rejects, but may wait for
   * ever.
   */
  readonly readBody: () => Promise<unknown>
}

/**
 * The parts of a Response of any fetch, whose body is read through a clone as far as the limit, or of what another client left
 * of one; undefined for what is neither.
 */
export function toErrorParts(response: Response | ErrorResponse, limit: number): ErrorParts | undefined {
  const { status, headers, body, url } = (response ?? {}) as Partial<Response>
  if (!Number.isInteger(status)) return undefined
  return {
    status: Number(status),
    headers: toHeaders(headers),
    path: typeof url === "string" && URL.canParse(url) ? new URL(url).pathname : "",
    readBody: async () =>
      parseBody(isResponse(response) ? await readClone(response, limit) : toText(body, limit)),
  }
}

function isResponse(value: object): value is Response {
  return "clone" in value && typeof value.clone === "function"
}

/** Undefined for a body that is read or being read, or that is too large. */
async function readClone(response: Response, limit: number): Promise<string | undefined> {
  try {
    if (response.bodyUsed) return undefined
    const clone = response.clone()
    // The streams of node-fetch are those of Node.
    if (clone.body && !("getReader" in clone.body)) return await clone.text()
    const bytes = await readBody(clone, limit)
    return bytes && new TextDecoder().decode(bytes)
  } catch {
    return undefined
  }
}

function toText(body: unknown, limit: number): unknown {
  const bytes = ArrayBuffer.isView(body) || body instanceof ArrayBuffer
  if (bytes && body.byteLength <= limit) return new TextDecoder().decode(body as ArrayBuffer)
  return bytes || (typeof body === "string" && body.length > limit) ? undefined : body
}

function toHeaders(given: unknown): Headers {
  if (given instanceof Headers) return given
  const headers = new Headers()
  for (const [name, value] of findEntries(given)) {
    try {
      if (value !== undefined && value !== null) headers.set(String(name), String(value))
    } catch {
      // A header that cannot exist tells nothing.
    }
  }
  return headers
}

/** Of a Headers of another fetch, a Map, a list of pairs or an object. */
function findEntries(given: unknown): Iterable<readonly unknown[]> {
  try {
    if (typeof given !== "object" || given === null) return []
    return Symbol.iterator in given ? [...(given as Iterable<unknown[]>)] : Object.entries(given)
  } catch {
    return []
  }
}
