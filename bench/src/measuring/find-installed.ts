import { execFile } from "node:child_process"
import { readdir, readFile, realpath, stat } from "node:fs/promises"
import { dirname, join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

/** What an install of a package brings: all packages that it needs, itself included, and their unpacked files. */
export async function findInstalled(name: string): Promise<{ packages: number; megabytes: number }> {
  const sizes = new Map<string, number>()
  await visit(join(import.meta.dirname, "../.."), name, sizes)
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return { packages: sizes.size, megabytes: bytes / 1_000_000 }
}

async function visit(from: string, name: string, sizes: Map<string, number>): Promise<void> {
  const folder = await findFolder(from, name)
  if (!folder || sizes.has(folder)) return
  // What is linked is ours, and holds more than what would be published.
  sizes.set(folder, folder.includes("node_modules") ? await sumFiles(folder) : await packedSize(folder))
  const { dependencies = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"))
  for (const dependency of Object.keys(dependencies)) await visit(folder, dependency, sizes)
}

/** As Node looks for a package: in the `node_modules` of the folder, and of all folders above it. */
async function findFolder(from: string, name: string): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = await realpath(join(folder, "node_modules", name)).catch(() => undefined)
    if (found !== undefined || folder === dirname(folder)) return found
  }
}

async function sumFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function packedSize(folder: string): Promise<number> {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: folder })
  return JSON.parse(stdout)[0].unpackedSize
}
