import { execFile } from "node:child_process"
import { readdirSync } from "node:fs"
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { findPackages } from "./find-packages.ts"

const run = promisify(execFile)
const root = join(import.meta.dirname, "..")
const bin = join(root, "node_modules/.bin")
const packages = findPackages(root)
let folder = ""

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "api-balance-tarballs-"))
  for (const { folder: packed } of packages) {
    const target = join(folder, packed)
    await mkdir(target, { recursive: true })
    await run(join(bin, "pnpm"), ["pack", "--pack-destination", target], { cwd: join(root, packed) })
    const tarball = (await readdir(target)).find((file) => file.endsWith(".tgz")) ?? "no tarball"
    await run("tar", ["-xzf", tarball], { cwd: target })
    await rm(join(target, tarball))
  }
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

test("no tarball holds a secret", async () => {
  const rules = ["--secretlintrc", join(root, ".secretlintrc.json")]
  const found = await run(join(bin, "secretlint"), [...rules, "--no-gitignore", "**/*"], {
    cwd: folder,
  }).then(
    () => "",
    ({ stdout, stderr }) => stdout + stderr,
  )
  expect(found).toBe("")
})

test.each(packages)(
  "the tarball of $folder holds what its sources become, and nothing besides",
  async (one) => {
    const sources = (await findFiles(join(root, one.folder, "src"))).map((file) => file.replace(/\.ts$/, ""))
    const compiled = sources.flatMap((name) => [`dist/${name}.js`, `dist/${name}.d.ts`])
    const expected = new Set([...always, ...compiled, ...findOthers(one.folder)])
    // Only its types go: the compiler's output is replaced by one file with Prism in it.
    if (one.folder === "mocks") expected.delete("dist/engine/prism.d.ts")
    const found = await findFiles(join(folder, one.folder, "package"))
    expect(found.filter((file) => file !== "CHANGELOG.md").sort()).toEqual([...expected].sort())
  },
)

const always = ["LICENSE", "README.md", "package.json"]

/** What a tarball holds that is not compiled. */
function findOthers(folder: string): string[] {
  if (folder === "packages/core") return []
  if (folder === "packages/api-balance") return ["bin/api-balance.js", "schema.json"]
  if (folder !== "mocks") return ["openapi.yaml"]
  const specs = readdirSync(join(root, "mocks/specs")).map((file) => `specs/${file}`)
  return ["bin/api-balance-mocks.js", "dist/THIRD-PARTY-NOTICES.txt", ...specs]
}

async function findFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
}

test("no declaration that the mocks publish needs the types of Prism", async () => {
  const dist = join(folder, "mocks/package/dist")
  const declarations = (await findFiles(dist)).filter((name) => name.endsWith(".d.ts"))
  const texts = await Promise.all(declarations.map((name) => readFile(join(dist, name), "utf8")))
  expect(texts.filter((text) => text.includes("@stoplight"))).toEqual([])
})
