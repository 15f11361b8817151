import { execFileSync } from "node:child_process"

/** The megabytes that processes hold in memory. */
export function readMemory(pids: readonly number[]): number {
  const sizes = execFileSync("ps", ["-o", "rss=", "-p", pids.join(",")], { encoding: "utf8" })
  return (
    sizes
      .trim()
      .split(/\s+/)
      .map(Number)
      .reduce((sum, size) => sum + size, 0) / 1024
  )
}
