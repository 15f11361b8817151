/** The route that takes the place of one that is gone, by its `Link` header; a path there is one of the live host. */
export function findSuccessor(headers: Headers, liveUrl: string): string | undefined {
  const [, target] = headers.get("link")?.match(/<([^<>]+)>[^<]*;\s*rel=[^;<]*successor-version/i) ?? []
  return target && URL.canParse(target, liveUrl) ? new URL(target, liveUrl).href : undefined
}
