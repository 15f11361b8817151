import { readdir } from "node:fs/promises"
import { join } from "node:path"

/** The ids of all providers, in order: the folders of `specs/`. */
export async function findProviderIds(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
