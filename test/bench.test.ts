import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readResults } from "../bench/src/read-results.ts"
import { page, renderPage } from "../bench/src/render-page.ts"

const root = join(import.meta.dirname, "..")

test("the figures on the page are those of the last results that were kept", async () => {
  const rendered = await renderPage(root, await readResults(root))
  expect(await readFile(join(root, page), "utf8")).toBe(rendered)
})
