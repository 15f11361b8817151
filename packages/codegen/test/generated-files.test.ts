import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { generateProvider } from "../src/generate-provider.ts"
import { generateWorkspace } from "../src/generate-workspace.ts"
import { findProviderIds } from "../src/spec/find-provider-ids.ts"
import { readSpecs } from "../src/spec/read-specs.ts"

const root = join(import.meta.dirname, "../../..")
const ids = await findProviderIds(root)
const specs = await readSpecs(root, ids)

test.each(specs)("the generated files of $id match its spec", async (spec) => {
  await expectGenerated(await generateProvider(root, spec))
})

test("the generated files of the workspace match the specs", async () => {
  await expectGenerated(await generateWorkspace(root, specs))
})

async function expectGenerated(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    const found = await readFile(join(root, file), "utf8").catch(() => undefined)
    expect(found, `${file} is stale: run "npm run generate"`).toBe(text)
  }
}

test("no generated file of a removed provider is left", async () => {
  const mocked = await readdir(join(root, "mocks/specs"))
  expect(mocked.sort()).toEqual(ids.map((id) => `${id}.json`))
  const pages = await readdir(join(root, "docs/providers"))
  expect(pages.sort()).toEqual(["README.md", ...ids.map((id) => `${id}.md`)])
})
