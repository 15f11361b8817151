/** Returns what was thrown as an Error; not every object can be a text. */
export function toError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  try {
    return new Error(String(thrown))
  } catch {
    return new Error("something was thrown that is no error")
  }
}
