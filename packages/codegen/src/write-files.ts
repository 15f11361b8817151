import { mkdir, readFile, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"

/** Writes the files that differ from what is there, and gives the paths of those. */
export async function writeFiles(
  root: string,
  groups: readonly ReadonlyMap<string, string>[],
): Promise<string[]> {
  const written: string[] = []
  for (const [file, text] of groups.flatMap((files) => [...files])) {
    const path = join(root, file)
    if ((await readFile(path, "utf8").catch(() => undefined)) === text) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    written.push(file)
  }
  return written
}
