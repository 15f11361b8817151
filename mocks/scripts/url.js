const nowhere = "nowhere:/"

/** Resolves a URL or path against another; what has no protocol stays without one. */
export function resolve(from, to) {
  const { href } = new URL(to, new URL(from, nowhere))
  return href.startsWith(nowhere) ? href.slice(nowhere.length - 1) : href
}
