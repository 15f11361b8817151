import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Result } from "./result.ts"

/** The kept results of all suites. */
export async function readResults(root: string): Promise<readonly Result[]> {
  const folder = join(root, "bench/results")
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort()
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(folder, file), "utf8"))))
}
