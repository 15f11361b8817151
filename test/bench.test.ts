import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readResults } from "../bench/src/read-results.ts"
import { renderPages } from "../bench/src/render-pages.ts"

const root = join(import.meta.dirname, "..")

test("the figures in the pages are those of the last results that were kept", async () => {
  for (const [file, page] of await renderPages(root, await readResults(root)))
    expect(await readFile(join(root, file), "utf8")).toBe(page)
})
