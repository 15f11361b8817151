/** Whether a media type is JSON, "application/problem+json" and the like included. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType)
}

/** A body as it goes over the wire. */
export function serialize(body: unknown, mediaType: string): string {
  return typeof body === "string" && !isJson(mediaType) ? body : JSON.stringify(body)
}
