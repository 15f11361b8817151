/** Whether a media type is JSON, including "application/problem+json" and the like. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType)
}

/** Serializes a body. */
export function serialize(body: unknown, mediaType: string): string {
  return typeof body === "string" && !isJson(mediaType) ? body : JSON.stringify(body)
}
