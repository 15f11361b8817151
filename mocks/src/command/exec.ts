import { spawn } from "node:child_process"
import { once } from "node:events"
import { constants } from "node:os"
import { providerIds } from "../generated/provider-ids.js"
import type { Mocks } from "../server/start-mocks.js"
import { readSpec } from "../spec/read-spec.js"
import { renderVerdicts } from "../verdict/render-verdicts.js"
import { type Strictness, selectFailures } from "../verdict/strictness.js"
import type { Verdict } from "../verdict/verdict.js"
import type { Choice } from "./choice.js"
import { startChosen } from "./start-chosen.js"

/** The command that `exec` runs. */
export interface Execution {
  readonly command: readonly string[]
  /** Whether it receives the variables of providers that are not mocked. */
  readonly keepOthers: boolean
  /** The verdicts that fail the run. */
  readonly strict: Strictness
}

/** The exit code if the command succeeded although it violated a rule. */
const atFault = 3

/** Runs a command against mocks, stops them, and resolves to the exit code: the command's, or 3 for its verdicts. */
export async function exec(choice: Choice, { command, keepOthers, strict }: Execution): Promise<number> {
  const verdicts: Verdict[] = []
  const mocks = await startChosen(choice, { onVerdict: (verdict) => verdicts.push(verdict) })
  const code = await runAgainst(mocks, choice, command, keepOthers)
  if (strict && verdicts.length > 0) process.stderr.write(renderVerdicts(verdicts))
  return code === 0 && selectFailures(verdicts, strict).length > 0 ? atFault : code
}

async function runAgainst(
  mocks: Mocks,
  choice: Choice,
  command: readonly string[],
  keepOthers: boolean,
): Promise<number> {
  try {
    const removed = keepOthers ? [] : (await findOtherVariables(choice)).filter((name) => name in process.env)
    if (removed.length > 0)
      console.error(
        `Not passed to the command, because their providers are not mocked: ${removed.join(", ")} (use --keep-others to pass them)`,
      )
    const unset = Object.fromEntries(removed.map((name) => [name, undefined]))
    return await runCommand(command, { ...unset, ...mocks.environment })
  } finally {
    await mocks.close()
  }
}

/** The variables of all other providers, which may point a program at live servers. */
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
 * Runs a command with a modified environment, and resolves to its exit code as a shell reports it: 128 plus the number of the
 * signal that ended it, 127 if it cannot be started.
 */
async function runCommand(
  [command = "", ...words]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const child = spawn(command, words, { stdio: "inherit", env: { ...process.env, ...environment } })
  const forward = (signal: NodeJS.Signals) => {
    // A terminal already sends Ctrl-C to the command; it must not receive it twice.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  try {
    const [code, signal]: [number | null, NodeJS.Signals] = (await once(child, "exit")) as never
    return code ?? 128 + constants.signals[signal]
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    console.error(`error: cannot run ${command}: ${code === "ENOENT" ? "command not found" : message}`)
    return 127
  } finally {
    for (const signal of signals) process.off(signal, forward)
  }
}
