import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { findPackages } from "./find-packages.ts"

const root = join(import.meta.dirname, "..")
const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const packages = findPackages(root)
const names = packages.map(({ manifest }) => manifest.name)

/** Everything that a manifest of ours may say; a field that is not here is a mistake or a decision to be made for all. */
const fields =
  /^(name|version|description|keywords|license|repository|type|sideEffects|exports|bin|files|engines|publishConfig|scripts|((peer|dev)D|d)ependencies|peerDependenciesMeta)$/

/** What npm runs by itself on a user's machine. */
const installScripts = ["preinstall", "install", "postinstall", "prepare", "prepublish"]

describe.each(packages)("the manifest of $folder", ({ folder, manifest }) => {
  test("states the same licence, form and engines as all others", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      publishConfig: { access: "public" },
    })
    expect(manifest.repository).toEqual(repository && { ...repository, directory: folder })
    expect(manifest.description).toMatch(/^\S.{20,}/)
    expect(manifest.keywords).toContain(manifest.name === "api-balance" ? "balance" : "api-balance")
    expect(Object.keys(manifest).filter((field) => !fields.test(field))).toEqual([])
  })

  test("brings no script that an install runs", () => {
    expect(installScripts.filter((name) => name in (manifest.scripts ?? {}))).toEqual([])
  })

  test("exports files that the build makes, with their types, and nothing beside `files`", () => {
    const exported = Object.entries(manifest.exports ?? {})
    expect(exported.map(([path]) => path)).toContain(".")
    for (const [path, target] of exported) {
      if (typeof target === "object") expect(Object.keys(target), path).toEqual(["types", "default"])
      for (const file of typeof target === "object" ? Object.values(target) : [target]) {
        expect(
          existsSync(join(root, folder, file)),
          `${manifest.name} exports ${file}, which is not there`,
        ).toBe(true)
        expect(manifest.files, file).toContain(file.split("/")[1])
      }
    }
  })

  test("names exact versions of others' packages, and the workspace's own of ours", () => {
    for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
      expect(range, name).toMatch(names.includes(name) ? /^workspace:\^$/ : /^\d+\.\d+\.\d+$/)
  })

  test("is checked by publint and attw", () => {
    expect(manifest.scripts?.check).toMatch(/^publint --strict && attw --pack \. --profile esm-only/)
  })
})

test("a package of the workspace that is not published says that it is private", () => {
  expect(names.filter((name) => !/^(@api-balance\/[a-z0-9-]+|api-balance)$/.test(name))).toEqual([])
})
