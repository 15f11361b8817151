import { join } from "node:path"
import { pathToFileURL } from "node:url"
import ts from "typescript"
import { expect, test } from "vitest"
import { findPackages, type PublicPackage } from "./find-packages.ts"

const root = join(import.meta.dirname, "..")

/** Every entry point that programs import, with the files of its code and of its types. */
const entries = findPackages(root).flatMap(findEntries)

function findEntries({ folder, manifest }: PublicPackage) {
  return Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
    if (typeof target === "string") return []
    const at = (file = "") => join(root, folder, file)
    return [{ name: join(manifest.name, path), code: at(target.default), types: at(target.types) }]
  })
}

test("every entry point exports what is recorded: who takes a name away, or adds one, means to", async () => {
  const declared = findDeclared(entries.map(({ types }) => types))
  const exported = await Promise.all(
    entries.map(async ({ name, code, types }) => {
      const values = Object.keys(await import(pathToFileURL(code).href)).sort()
      const onlyTypes = declared(types).filter((name) => !values.includes(name))
      return [name, { values, types: onlyTypes }]
    }),
  )
  const found = `${JSON.stringify(Object.fromEntries(exported), null, 2)}\n`
  await expect(
    found,
    "an export came or went; if that is meant: npx vitest run test/exports.test.ts -u, and a changeset",
  ).toMatchFileSnapshot("exports.json")
})

/** Gives the names that a file of declarations exports, in their order. */
function findDeclared(files: readonly string[]): (file: string) => string[] {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  return (file) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} is no module`)
    return checker
      .getExportsOfModule(module)
      .map(({ name }) => name)
      .sort()
  }
}
