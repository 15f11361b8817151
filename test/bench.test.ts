import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { page, renderPage } from "../bench/src/page/render-page.ts"
import { readResults } from "../bench/src/results/read-results.ts"

const root = join(import.meta.dirname, "..")

test("the figures on the page are those of the last results that were kept", async () => {
  const rendered = await renderPage(root, await readResults(root))
  expect(await readFile(join(root, page), "utf8")).toBe(rendered)
})
