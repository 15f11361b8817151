import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { onTestFinished } from "vitest"
import { bin } from "./run-command.js"

/** Starts the command without a terminal; it is killed after the test. */
export function startCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder = import.meta.dirname,
) {
  const child = spawn(process.execPath, [bin, ...words], { env: { ...environment }, cwd: folder })
  onTestFinished(() => void child.kill("SIGKILL"))
  let stderr = ""
  child.stderr.on("data", (chunk) => {
    stderr += chunk
  })
  const closed = once(child, "close")
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    /** The next line, as soon as it is printed; undefined after the last one. */
    readLine: async (): Promise<string | undefined> => (await lines.next()).value,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Resolves when the process has ended. */
    end: async () => {
      const [code] = await closed
      return { code: code as number | null, stderr }
    },
    /** Resolves when stderr contains the text. */
    untilSaid: async (text: string) => {
      while (!stderr.includes(text)) await once(child.stderr, "data")
    },
    /** The first match in stderr so far. */
    said: (pattern: RegExp) => stderr.match(pattern)?.[0] ?? "",
    closeStdout: () => child.stdout.destroy(),
  }
}
