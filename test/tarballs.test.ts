import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
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

test.each(packages)("the tarball of $folder has its licence and what its manifest names", async (one) => {
  const files = await readdir(join(folder, one.folder, "package"))
  expect(files).toEqual(expect.arrayContaining(["LICENSE", "package.json"]))
  for (const name of one.manifest.files ?? [])
    if (!name.startsWith("!")) expect(files, `${name} of ${one.manifest.name}`).toContain(name.split("/")[0])
})
