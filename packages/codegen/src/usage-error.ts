/** A command was called with invalid arguments; nothing was written. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}
