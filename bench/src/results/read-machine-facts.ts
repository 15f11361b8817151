import { arch, cpus, platform, release, totalmem } from "node:os"

/** What the figures depend on. */
export interface MachineFacts {
  readonly node: string
  readonly system: string
  readonly processor: string
  readonly processors: number
  readonly gigabytes: number
}

/** The facts of this machine; nothing that names it. */
export function readMachineFacts(): MachineFacts {
  const [first] = cpus()
  return {
    node: process.version,
    system: `${platform()} ${release().split(".").slice(0, 2).join(".")} ${arch()}`,
    processor: first?.model ?? "unknown",
    processors: cpus().length,
    gigabytes: Math.round(totalmem() / 1024 ** 3),
  }
}
