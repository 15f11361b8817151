import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"

const root = join(import.meta.dirname, "../../..")

/** A running program, and what it has printed until it was ready. */
export interface Child {
  readonly output: string
  readonly pid: number
  /** Stops the program, and waits until it has exited. */
  stop(): Promise<void>
}

/**
 * Starts a program in the root of the repository, and waits until it prints that it is ready.
 * @throws Error when it exits before, or prints nothing for a minute
 */
export async function startChild(
  command: string,
  words: readonly string[],
  ready: string | RegExp,
  environment: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const child = spawn(command, words, {
    cwd: root,
    // Prism would start a process per processor in production.
    env: { ...process.env, NODE_ENV: "test", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const output = await readUntil(child, ready).catch((error) => {
    child.kill("SIGKILL")
    throw error
  })
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()))
  return {
    output,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill("SIGKILL")
      await ended
    },
  }
}

function readUntil(child: ChildProcess, ready: string | RegExp): Promise<string> {
  let output = ""
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready after a minute: ${output}`)), 60_000)
    const read = (chunk: Buffer) => {
      output += chunk
      if (typeof ready === "string" ? !output.includes(ready) : !ready.test(output)) return
      clearTimeout(timer)
      resolve(output)
    }
    child.stdout?.on("data", read)
    child.stderr?.on("data", read)
    child.on("error", reject)
    child.on("exit", (code) => {
      clearTimeout(timer)
      reject(new Error(`ended early with ${code}: ${output}`))
    })
  })
}
