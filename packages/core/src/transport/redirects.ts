/** Whether an answer asks to go elsewhere; browsers show a redirect only as an opaque answer without status. */
export function isRedirect(response: { status: number; type?: string }): boolean {
  return response.type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(response.status)
}

/** The origin that a redirect points to, where the runtime shows its location. */
export function readRedirectOrigin(response: { headers: Headers }, base: string): { origin?: string } {
  const location = response.headers.get("location")
  return location !== null && URL.canParse(location, base) ? { origin: new URL(location, base).origin } : {}
}
