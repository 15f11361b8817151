import { execFile } from "node:child_process"
import { readdirSync } from "node:fs"
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { promisify } from "node:util"
import ts from "typescript"
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

test("no tarball contains a secret", async () => {
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
  "the tarball of $folder contains the files that its entries refer to, and no others",
  async (one) => {
    const packed = join(folder, one.folder, "package")
    const { exports = {}, bin = {} } = one.manifest
    const entries = [
      ...Object.values(exports).flatMap((target) => Object.values(target)),
      ...Object.values(bin),
    ]
    const expected = new Set([...always, ...findOthers(one.folder)])
    for (const queue = entries.map((file) => join(file)); queue.length > 0; ) {
      const file = queue.pop() ?? ""
      if (expected.has(file) || !/\.js$|\.d\.ts$/.test(file)) continue
      expected.add(file)
      const { importedFiles } = ts.preProcessFile(await readFile(join(packed, file), "utf8"))
      const own = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith("."))
      const end = file.endsWith(".d.ts") ? ".d.ts" : ".js"
      queue.push(...own.map((name) => join(dirname(file), name.replace(/\.js$/, end))))
    }
    const found = await findFiles(packed)
    expect(found.filter((file) => file !== "CHANGELOG.md").sort()).toEqual([...expected].sort())
  },
)

const always = ["LICENSE", "README.md", "package.json"]

/** What a tarball holds that no entry imports. */
function findOthers(folder: string): string[] {
  if (folder === "packages/core") return []
  if (folder === "packages/api-balance")
    return [
      "config.schema.json",
      "dist/THIRD-PARTY-NOTICES.txt",
      "monitoring/alerts.yaml",
      "monitoring/dashboard.json",
      "schema.json",
    ]
  if (folder === "packages/money-errors") return ["money-errors.json", "schema.json"]
  if (folder !== "mocks") return ["openapi.yaml"]
  const specs = readdirSync(join(root, "mocks/specs")).map((file) => `specs/${file}`)
  return ["dist/THIRD-PARTY-NOTICES.txt", ...specs]
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
