/** A command that was not called as it has to be; nothing was written. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}
