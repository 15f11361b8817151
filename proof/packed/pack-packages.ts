import { execFile } from "node:child_process"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)
const root = join(import.meta.dirname, "../..")

/** Packs every public package into a folder, as they would be published; gives the tarballs by the packages' names. */
export async function packPackages(destination: string): Promise<Record<string, string>> {
  const folders = [...(await readdir(join(root, "packages"))).map((name) => `packages/${name}`), "mocks"]
  const packed = folders.map(async (folder) => {
    const cwd = join(root, folder)
    const { name, ...manifest } = JSON.parse(await readFile(join(cwd, "package.json"), "utf8"))
    if (manifest.private) return []
    const words = ["pack", "--json", "--pack-destination", destination]
    const { stdout } = await run(join(root, "node_modules/.bin/pnpm"), words, { cwd })
    return [[name, JSON.parse(stdout).filename]]
  })
  return Object.fromEntries((await Promise.all(packed)).flat())
}
