/** The path below which the routes of a mock are. */
export const controlRoot = "/_mock"

/** Whether a path is about the mock itself, and not about its provider. */
export function isControlPath(pathname: string): boolean {
  return pathname === controlRoot || pathname.startsWith(`${controlRoot}/`)
}
