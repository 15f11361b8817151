import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "..")

test("every place that names a version of pnpm names the same one, because pnpm refuses any other", async () => {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"))
  const named = JSON.stringify(manifest).match(/pnpm@[\d.]+/g)
  expect(new Set(named)).toEqual(new Set([`pnpm@${manifest.devDependencies.pnpm}`]))
})

test("engines are checked against the Node that the tooling installs", async () => {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"))
  const workspace = await readFile(join(root, "pnpm-workspace.yaml"), "utf8")
  expect(workspace).toContain(`nodeVersion: ${manifest.optionalDependencies.node}\n`)
})
