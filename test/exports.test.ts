import { join } from "node:path"
import { pathToFileURL } from "node:url"
import ts from "typescript"
import { expect, test } from "vitest"
import { creators } from "../packages/api-balance/src/generated/creators.ts"
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

const declared = findDeclared(entries.map(({ types }) => types))
const exported = await Promise.all(
  entries.map(async ({ name, code, types }) => {
    const values = Object.keys(await import(pathToFileURL(code).href)).sort()
    return { name, values, types: declared(types).filter((name) => !values.includes(name)) }
  }),
)

/** Of each provider the id, and what it brings into `api-balance`. */
const providers = Object.entries(creators).map(([id, { name }]) => ({
  id,
  create: name,
  name: name.replace(/^create/, ""),
}))

test.each(providers)("$id exports its create function, its spec and their types", ({ id, create, name }) => {
  expect(exported.find((entry) => entry.name === `@api-balance/${id}`)).toMatchObject({
    values: [create, "spec"],
    types: [name, `${name}Options`, "components", "operations", "paths"],
  })
})

test("api-balance exports the create function and the type of every provider", () => {
  const all = exported.find(({ name }) => name === "api-balance")
  expect(all?.values).toEqual(expect.arrayContaining(providers.map(({ create }) => create)))
  expect(all?.types).toEqual(expect.arrayContaining(providers.map(({ name }) => name)))
})

test("every entry point exports the recorded names: a removal or an addition is deliberate", async () => {
  // What providers bring is claimed above, so that a further one changes no record.
  const packages = new Set(providers.map(({ id }) => `@api-balance/${id}`))
  const brought = new Set(providers.flatMap(({ create, name }) => [create, name]))
  const recorded = exported
    .filter(({ name }) => !packages.has(name))
    .map(({ name, values, types }) => [
      name,
      {
        values: values.filter((value) => !brought.has(value)),
        types: types.filter((type) => !brought.has(type)),
      },
    ])
  const found = `${JSON.stringify(Object.fromEntries(recorded), null, 2)}\n`
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
