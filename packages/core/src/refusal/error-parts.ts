import { readBody } from "../transport/read-body.js"
import { parseBody } from "../wire/parse-json.js"
import { findResponse, isResponse } from "./find-response.js"

/** The normalized parts of a response. */
export interface ErrorParts {
  readonly status: number
  readonly headers: Headers
  readonly url: string
  /** The object in which the response was found. */
  readonly source: object
  /**
   * Reads the body, parsed if it is JSON; undefined if it was already consumed, was not kept or is too large. Never rejects,
   * but may never resolve.
   */
  readonly readBody: () => Promise<unknown>
}

/**
 * Converts any form of a response to its parts, reading at most `limit` of the body; undefined if it isn't a response. Never
 * throws.
 */
export function toErrorParts(given: unknown, limit: number): ErrorParts | undefined {
  try {
    const found = findResponse(given)
    if (!found) return undefined
    const { status, headers, url, body, source } = found
    return {
      status,
      headers: toHeaders(headers),
      url,
      source,
      readBody: async () => parseBody(await readAny(body, limit)),
    }
  } catch {
    return undefined
  }
}

async function readAny(body: unknown, limit: number): Promise<unknown> {
  try {
    if (isResponse(body)) return await readClone(body, limit)
    // An empty stream may have been read before.
    if (isStream(body)) return (await readStream(body, limit)) || undefined
    return toText(body, limit)
  } catch {
    return undefined
  }
}

async function readClone(response: Response, limit: number): Promise<string | undefined> {
  const clone = response.clone()
  // node-fetch uses Node streams, and React Native has none.
  if (clone.body === undefined || (clone.body && !("getReader" in clone.body)))
    return isStream(clone.body) ? await readStream(clone.body, limit) : await clone.text()
  const bytes = await readBody(clone, limit)
  return bytes && new TextDecoder().decode(bytes)
}

/** Undefined if the stream exceeds the limit. */
async function readStream(stream: Stream, limit: number): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ""
  for await (const chunk of stream) {
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })
    if (text.length > limit) return undefined
  }
  return text
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
      // Ignore invalid headers.
    }
  }
  return headers
}

/** The entries of another fetch's Headers, a Map, a list of pairs or an object. */
function findEntries(given: unknown): Iterable<readonly unknown[]> {
  try {
    if (typeof given !== "object" || given === null) return []
    return Symbol.iterator in given ? [...(given as Iterable<unknown[]>)] : Object.entries(given)
  } catch {
    return []
  }
}

type Stream = AsyncIterable<string | Uint8Array>

function isStream(body: unknown): body is Stream {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body
}
