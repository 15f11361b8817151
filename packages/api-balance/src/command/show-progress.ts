import type { AnyProvider } from "../any-provider.js"

/** Says on a terminal who is being asked; the function that it gives takes the line away again. */
export function showProgress(providers: readonly AnyProvider[]): () => void {
  if (!process.stderr.isTTY) return () => {}
  process.stderr.write(`Asking ${providers.map(({ id }) => id).join(", ")} …`)
  return () => process.stderr.write("\r\u001B[2K")
}
