/** Whether an answer asks to go elsewhere; browsers show a redirect only as an opaque answer without status. */
export function isRedirect(response: { status: number; type?: string }): boolean {
  return response.type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(response.status)
}
