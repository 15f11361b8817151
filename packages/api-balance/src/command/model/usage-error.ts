/** What was asked for cannot be done as it was asked; the command says so and exits with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}
