import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"

/** Writes the files whose content differs, and returns their paths. */
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

/** Removes all other files from these folders, and returns their paths. */
export async function removeOthers(
  root: string,
  folders: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => (await readdir(join(root, folder))).map((name) => `${folder}/${name}`)),
  )
  const others = found.flat().filter((file) => !files.has(file))
  await Promise.all(others.map((file) => rm(join(root, file))))
  return others
}
