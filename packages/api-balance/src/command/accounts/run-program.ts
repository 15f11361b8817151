import { type ChildProcess, spawn, spawnSync } from "node:child_process"

/** A program and its arguments. */
export type ProgramWords = readonly [program: string, ...words: string[]]

/** What a program printed, and how it ended: `code` is its exit code, or why it did not start. */
export interface ProgramEnd {
  readonly end: "exited" | "stopped" | "not started" | "late" | "too long"
  readonly code?: number | string
  readonly stdout: string
  readonly stderr: string
}

/** How long a program may run, in milliseconds, and how many bytes it may print. */
export interface ProgramLimits {
  readonly timeout: number
  readonly most: number
}

/**
 * Runs a program without a shell, in a folder. It has no input and no terminal; at a limit it is killed with everything that it
 * started, and also when this process ends.
 */
export async function runProgram(
  [program, ...words]: ProgramWords,
  cwd: string,
  limits: ProgramLimits,
): Promise<ProgramEnd> {
  try {
    // A separate process group can be killed with all its processes.
    const child = spawn(program, words, {
      cwd,
      detached: !isWindows,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    })
    return await follow(child, limits)
  } catch (error) {
    // Thrown for a batch file on Windows, which only a shell can run.
    const { code = "unknown" } = error as NodeJS.ErrnoException
    return { end: "not started", code, stdout: "", stderr: "" }
  }
}

function follow(child: ChildProcess, { timeout, most }: ProgramLimits): Promise<ProgramEnd> {
  // Absent if too many files are open.
  const { stdout, stderr } = child
  const printed = { stdout: "", stderr: "" }
  const kill = () => killTree(child)
  return new Promise((resolve) => {
    const finish = (end: ProgramEnd["end"], code?: number | string) => {
      clearTimeout(timer)
      forgetKill(kill)
      // Something that left the group may still hold them.
      stdout?.destroy()
      stderr?.destroy()
      resolve({ end, ...(code !== undefined && { code }), ...printed })
    }
    const stop = (end: ProgramEnd["end"]) => {
      kill()
      finish(end)
    }
    const timer = setTimeout(() => stop("late"), timeout)
    killAtEnd(kill)
    stdout?.setEncoding("utf8").on("data", (text: string) => {
      printed.stdout += text
      if (printed.stdout.length > most) stop("too long")
    })
    stderr?.setEncoding("utf8").on("data", (text: string) => {
      printed.stderr = (printed.stderr + text).slice(0, most)
    })
    child.on("error", (error: NodeJS.ErrnoException) => finish("not started", error.code))
    child.on("close", (code, signal) =>
      code === null ? finish("stopped", signal ?? undefined) : finish("exited", code),
    )
  })
}

const isWindows = process.platform === "win32"

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (isWindows) spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"], { windowsHide: true })
  else
    try {
      process.kill(-pid, "SIGKILL")
    } catch {
      // All of it has ended.
    }
}

const kills = new Set<() => void>()
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

function killAtEnd(kill: () => void): void {
  if (kills.size === 0) {
    process.on("exit", killAll)
    for (const signal of signals) process.on(signal, endBySignal)
  }
  kills.add(kill)
}

function forgetKill(kill: () => void): void {
  kills.delete(kill)
  if (kills.size > 0) return
  process.off("exit", killAll)
  for (const signal of signals) process.off(signal, endBySignal)
}

function killAll(): void {
  for (const kill of kills) kill()
}

/** A terminal sends Ctrl-C to its own group only. Without another listener, the signal ends this process as usual. */
function endBySignal(signal: NodeJS.Signals): void {
  killAll()
  for (const kill of kills) forgetKill(kill)
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}
