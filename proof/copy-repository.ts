import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { runCommand } from "./run-command.ts"

const root = join(import.meta.dirname, "..")

/** A copy of the repository that tests may change. */
export interface RepositoryCopy {
  readonly folder: string
  remove(): void
}

/** Copies the repository as it is, built, into a temporary folder, and installs there what its lockfile says. */
export async function copyRepository(): Promise<RepositoryCopy> {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-copy-"))
  const left = new Set([".git", ".turbo", "node_modules"])
  cpSync(root, folder, { recursive: true, filter: (path) => !left.has(basename(path)) })
  const install = "git init --quiet && npx -y pnpm@12.21.0 install --frozen-lockfile --prefer-offline"
  const { code, output } = await runCommand(folder, install)
  if (code !== 0) throw new Error(`the copy could not be installed:\n${output}`)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
