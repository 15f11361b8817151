import { spawn } from "node:child_process"
import { once } from "node:events"
import { constants } from "node:os"
import type { Choice } from "./choice.js"
import { startChosen } from "./start-chosen.js"

/** Runs a command against mocks, stops them, and resolves to the command's exit code. */
export async function exec(choice: Choice, command: readonly string[]): Promise<number> {
  const mocks = await startChosen(choice)
  try {
    return await runCommand(command, mocks.environment)
  } finally {
    await mocks.close()
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/**
 * Runs a command with variables added to ours, and resolves to its exit code as a shell would tell it: 128 and the number
 * of the signal that ended it, 127 when it cannot be started.
 */
async function runCommand(
  [command = "", ...words]: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(command, words, { stdio: "inherit", env: { ...process.env, ...environment } })
  const forward = (signal: NodeJS.Signals) => {
    // A terminal sends its Ctrl-C to the command as well; twice would be too often.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  try {
    const [code, signal]: [number | null, NodeJS.Signals] = (await once(child, "exit")) as never
    return code ?? 128 + constants.signals[signal]
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    console.error(`error: cannot run ${command}: ${code === "ENOENT" ? "there is no such command" : message}`)
    return 127
  } finally {
    for (const signal of signals) process.off(signal, forward)
  }
}
