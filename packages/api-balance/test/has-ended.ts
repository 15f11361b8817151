import { existsSync, readFileSync } from "node:fs"

/** Whether a process has ended; one that has may still be listed until its parent reaps it. */
export function hasEnded(pid: number): boolean {
  const file = `/proc/${pid}/stat`
  if (existsSync("/proc/self/stat")) return !existsSync(file) || /\) Z /.test(readFileSync(file, "utf8"))
  try {
    return !process.kill(pid, 0)
  } catch {
    return true
  }
}
