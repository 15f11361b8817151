/** The command line or a file that it names is wrong. The command prints the message and exits with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError"
}
