import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { readResults } from "./read-results.ts"
import { replaceSection } from "./replace-section.ts"

/** Writes what the kept results say into the README of the repository. */
export async function writeSection(root: string): Promise<void> {
  const file = join(root, "README.md")
  await writeFile(file, replaceSection(await readFile(file, "utf8"), await readResults(root)))
}
