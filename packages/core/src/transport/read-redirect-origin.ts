/** The origin that a redirect points to, where the runtime shows its location. */
export function readRedirectOrigin(response: { headers: Headers }, base: string): { origin?: string } {
  const location = response.headers.get("location")
  return location !== null && URL.canParse(location, base) ? { origin: new URL(location, base).origin } : {}
}
