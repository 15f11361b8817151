import { type ChildProcess, fork } from "node:child_process"
import { join } from "node:path"
import type { Outcome, Run } from "./run.ts"

/** Programs are run in one process, until one of them does not end. */
export interface ProgramHost {
  run(run: Run): Promise<Outcome>
  close(): void
}

/** Starts no process before the first program. */
export function startProgramHost(): ProgramHost {
  let child: ChildProcess | undefined
  const close = () => {
    child?.kill("SIGKILL")
    child = undefined
  }
  const run = (run: Run) => {
    child ??= fork(join(import.meta.dirname, "program-host.ts"), {
      stdio: "ignore",
      env: { PATH: process.env.PATH },
    })
    const running = child
    return new Promise<Outcome>((resolve) => {
      const end = (outcome: Outcome) => {
        clearTimeout(deadline)
        running.removeAllListeners()
        resolve(outcome)
      }
      const stop = () => {
        close()
        end({ printed: [], error: `did not ${run.endless ? "print anything" : "end"} within 20 seconds` })
      }
      const deadline = setTimeout(stop, 20_000)
      running.once("message", (outcome: Outcome) => {
        if (run.endless) close()
        end(outcome)
      })
      running.once("exit", (code) => {
        child = undefined
        end({ printed: [], error: `ended the process with ${code}` })
      })
      running.send(run)
    })
  }
  return { run, close }
}
