const platforms = new Map([
  ["youtu.be", "youtube"],
  ["x.com", "twitter"],
])

/** The platform that an address is of, by its host; undefined where it has none. */
export function findPlatform(link: string): string | undefined {
  const host = URL.canParse(link) ? new URL(link).hostname.split(".").slice(-2).join(".") : ""
  return platforms.get(host) ?? (host.replace(/\..*/, "") || undefined)
}
