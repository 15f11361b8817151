import { spawnSync } from "node:child_process"
import { join } from "node:path"

/** Builds what has changed before any test runs: commands, pages and tarballs are tested as they are published. */
export function setup(): void {
  // The proof breaks copies of `dist` on purpose.
  if (process.env.SKIP_BUILD) return
  const root = join(import.meta.dirname, "..")
  const turbo = join(root, "node_modules/.bin/turbo")
  const { status, stdout } = spawnSync(turbo, ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  })
  if (status !== 0) throw new Error(`What the tests run cannot be built:\n${stdout}`)
}
