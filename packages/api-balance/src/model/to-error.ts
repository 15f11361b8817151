/** Returns a thrown value as an Error; not every object can be converted to text. */
export function toError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  try {
    return new Error(String(thrown))
  } catch {
    return new Error("a value that is not an error was thrown")
  }
}
