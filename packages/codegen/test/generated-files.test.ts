import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { findProviderIds } from "../src/find-provider-ids.ts"
import { generateProvider } from "../src/generate-provider.ts"
import { generateWorkspace } from "../src/generate-workspace.ts"

const root = join(import.meta.dirname, "../../..")
const ids = await findProviderIds(root)

test.each([...ids, "workspace"])("the generated files of %s are what the specs give", async (target) => {
  const files = target === "workspace" ? await generateWorkspace(root) : await generateProvider(root, target)
  for (const [file, text] of files) {
    const found = await readFile(join(root, file), "utf8").catch(() => undefined)
    expect(found, `${file} is stale: run "npm run generate"`).toBe(text)
  }
})

test("no generated file is left of a provider that is gone", async () => {
  const mocked = await readdir(join(root, "mocks/specs"))
  expect(mocked.sort()).toEqual(ids.map((id) => `${id}.json`))
  const pages = await readdir(join(root, "docs/providers"))
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`))
})
