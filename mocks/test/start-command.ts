import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"

const bin = fileURLToPath(new URL("../bin/api-balance-mocks.js", import.meta.url))

/** The command, started; what it prints is gathered, and it is gone when the test is. */
export function startCommand(...words: string[]) {
  return startWith({}, ...words)
}

/** The same, with variables added to ours. */
export function startWith(environment: Readonly<Record<string, string>>, ...words: string[]) {
  const env = { ...process.env, ...environment }
  const child = spawn(process.execPath, [bin, ...words], { stdio: ["ignore", "pipe", "pipe"], env })
  onTestFinished(() => void child.kill("SIGKILL"))
  let [out, err] = ["", ""]
  child.stdout.on("data", (text) => (out += text))
  child.stderr.on("data", (text) => (err += text))
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, out, err }))
  const printed = async (pattern: RegExp) => {
    while (!pattern.test(out)) await once(child.stdout, "data")
    return out
  }
  return { child, ended, printed }
}
