import { isJson } from "../is-json.js"

/** A body as it goes over the wire. */
export function serialize(body: unknown, mediaType: string): string {
  return typeof body === "string" && !isJson(mediaType) ? body : JSON.stringify(body)
}
