import { spawn } from "node:child_process"
import { once } from "node:events"
import { constants } from "node:os"
import { providerIds } from "../generated/provider-ids.js"
import { readSpec } from "../spec/read-spec.js"
import type { Choice } from "./choice.js"
import { startChosen } from "./start-chosen.js"

/** How `exec` runs a command. */
export interface Execution {
  readonly command: readonly string[]
  /** Whether it sees the variables of providers that are not mocked. */
  readonly keepOthers: boolean
}

/** Runs a command against mocks, stops them, and resolves to the command's exit code. */
export async function exec(choice: Choice, { command, keepOthers }: Execution): Promise<number> {
  const mocks = await startChosen(choice)
  try {
    const removed = keepOthers ? [] : (await findOtherVariables(choice)).filter((name) => name in process.env)
    if (removed.length > 0)
      console.error(
        `Removed for the command, because their providers are not mocked: ${removed.join(", ")} (--keep-others keeps them)`,
      )
    const unset = Object.fromEntries(removed.map((name) => [name, undefined]))
    return await runCommand(command, { ...unset, ...mocks.environment })
  } finally {
    await mocks.close()
  }
}

/** The variables that point a program at the live providers, or at whatever its owner put there. */
async function findOtherVariables({ ids }: Choice): Promise<string[]> {
  const others = await Promise.all(providerIds.filter((id) => !ids.includes(id)).map(readSpec))
  return others.flatMap(({ variables: { baseUrl, keys, parameters } }) => [
    ...keys.flat(),
    ...parameters.flatMap(({ names }) => names),
    baseUrl,
  ])
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/**
 * Runs a command with variables that are added to ours, or taken from them, and resolves to its exit code as a shell would tell it: 128 and the number
 * of the signal that ended it, 127 when it cannot be started.
 */
async function runCommand(
  [command = "", ...words]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
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
