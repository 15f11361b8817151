/** Whether a response is a redirect; browsers show one only as an opaque response without a status. */
export function isRedirect(response: { status: number; type?: string }): boolean {
  return response.type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(response.status)
}

/** The origin of a redirect's target, if the runtime exposes its location. */
export function readRedirectOrigin(response: { headers: Headers }, base: string): { origin?: string } {
  const location = response.headers.get("location")
  return location !== null && URL.canParse(location, base) ? { origin: new URL(location, base).origin } : {}
}
