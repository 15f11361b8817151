import { resolve } from "node:path"

/**
 * Starts a process that reads all accounts, and does not wait for it. It runs in the folder of the cache, because a config file
 * in the working folder may be somebody else's.
 */
export async function startRefresh(folder: string, config: string | undefined): Promise<void> {
  const { spawn } = await import("node:child_process")
  const [, command = ""] = process.argv
  const words = [
    command,
    "status",
    "--refresh",
    ...(config === undefined ? [] : ["--config", resolve(config)]),
  ]
  const child = spawn(process.execPath, words, {
    cwd: folder,
    detached: true,
    stdio: "ignore",
    windowsHide: true,
  })
  // The next prompt tries again when the lock has expired.
  child.on("error", () => {})
  child.unref()
}
