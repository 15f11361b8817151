import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

/** Starts an example that goes on until it is stopped, and resolves to its first line; it waits for output, not for a time. */
export async function startExample(
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ line: string; stop(): Promise<void> } & AsyncDisposable> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "..", file)], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = once(child, "close")
  let output = ""
  for await (const chunk of child.stdout) {
    output += chunk
    if (output.includes("\n")) break
  }
  const stop = async () => {
    child.kill()
    await ended
  }
  return { line: output.split("\n")[0] ?? "", stop, [Symbol.asyncDispose]: stop }
}
