/** The endpoint that replaces a removed one, from the `Link` header; a path refers to the live host. */
export function findSuccessor(headers: Headers, liveUrl: string): string | undefined {
  const [, target] = headers.get("link")?.match(/<([^<>]+)>[^<]*;\s*rel=[^;<]*successor-version/i) ?? []
  return target && URL.canParse(target, liveUrl) ? new URL(target, liveUrl).href : undefined
}
