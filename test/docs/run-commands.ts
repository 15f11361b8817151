import { type ChildProcess, spawn } from "node:child_process"

/** What a command printed, on stderr only where stdout is empty, and its exit code; null when it was ended because it took too long. */
export interface CommandOutcome {
  readonly code: number | null
  readonly output: string
}

const limit = 30_000

/** Runs a command in bash, for thirty seconds at most. */
export async function runCommand(
  command: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<CommandOutcome> {
  const child = spawnShell(command, folder, environment)
  let [output, errors] = ["", ""]
  child.stdout?.on("data", (chunk) => {
    output += chunk
  })
  child.stderr?.on("data", (chunk) => {
    errors += chunk
  })
  const deadline = setTimeout(() => end(child), limit)
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve))
  clearTimeout(deadline)
  return { code, output: output || errors }
}

/**
 * Starts a command that goes on, and gives what it printed first; undefined when it ended without a word, or had none for
 * thirty seconds.
 */
export async function startCommand(
  command: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ output: string | undefined; close(): void }> {
  const child = spawnShell(command, folder, environment)
  const output = await new Promise<string | undefined>((resolve) => {
    const deadline = setTimeout(() => resolve(undefined), limit)
    child.stdout?.once("data", (chunk) => resolve(String(chunk)))
    child.once("exit", () => resolve(undefined))
    child.once("close", () => clearTimeout(deadline))
  })
  return { output, close: () => end(child) }
}

function spawnShell(command: string, cwd: string, env: Readonly<Record<string, string>>): ChildProcess {
  return spawn("/bin/bash", ["-e", "-c", command], {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
}

/** Its children, too. */
function end(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL")
}
