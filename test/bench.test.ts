import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readResults } from "../bench/src/read-results.ts"
import { replaceSection } from "../bench/src/replace-section.ts"

const root = join(import.meta.dirname, "..")

test("the figures in the README are those of the last results that were kept", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8")
  expect(replaceSection(readme, await readResults(root))).toBe(readme)
})
