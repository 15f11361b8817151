/** Whether a media type is JSON, "application/problem+json" and the like included. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType)
}
