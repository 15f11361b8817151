/** Whether a URL is at a base URL or below its path. */
export function isBelow(url: string, base: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(base)) return false
  const [inner, outer] = [new URL(url), new URL(base)]
  return inner.origin === outer.origin && `${inner.pathname}/`.startsWith(outer.pathname.replace(/\/*$/, "/"))
}
