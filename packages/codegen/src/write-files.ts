import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
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

/** Removes what these folders hold besides the files that belong there, and gives the paths of it. */
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
