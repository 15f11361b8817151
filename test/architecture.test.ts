import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const ids = readdirSync(join(root, "specs"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** The imports that each folder may have, besides its own files. */
const mayImport: Record<string, readonly RegExp[]> = {
  "packages/core/src": [/^openapi-fetch$/],
  "packages/money-errors/src": [],
  ...Object.fromEntries(ids.map((id) => [`packages/${id}/src`, [/^@api-balance\/core(\/adapter)?$/]])),
  "packages/api-balance/src": [
    /^(node:|commander$|get-east-asian-width$|standardwebhooks$)/,
    new RegExp(`^@api-balance/(core|core/adapter|${ids.join("|")})$`),
  ],
  "packages/codegen/src": [
    /^(node:|@redocly\/openapi-core$|jsonpath-rfc9535(\/parser)?$|openapi-typescript$|typescript$|yaml$)/,
  ],
  "mocks/src": [/^(node:|@stoplight\/|commander$|@api-balance\/core(\/adapter)?$|vitest$)/],
}

describe("the arrows of the design", () => {
  test.each(Object.entries(mayImport))("%s imports only what it may", (folder, allowed) => {
    const forbidden = findFiles(folder).flatMap((file) =>
      findImports(file)
        .filter((name) => !name.startsWith(".") && !allowed.some((pattern) => pattern.test(name)))
        .map((name) => `${file} imports ${name}`),
    )
    expect(forbidden).toEqual([])
  })

  test.each(Object.keys(mayImport))("no import of %s leaves its folder", (folder) => {
    const leaving = findFiles(folder).flatMap((file) =>
      findImports(file)
        .filter((name) => name.startsWith(".") && !join(file, "..", name).startsWith(folder))
        .map((name) => `${file} imports ${name}`),
    )
    expect(leaving).toEqual([])
  })

  test.each(ids)("in %s only adapter.ts and index.ts read src/generated", (id) => {
    const readers = findFiles(`packages/${id}`).filter(
      (file) =>
        !file.includes("/generated/") && findImports(file).some((name) => name.includes("generated/")),
    )
    expect(readers.map((file) => file.split("/").pop()).sort()).toEqual(["adapter.ts", "index.ts"])
  })

  test("wire names are in adapters, specs and accounts only", () => {
    const wireName = /["'.]([a-z0-9]+(_[a-z0-9]+)+)\b/
    const leaks = ["packages/core/src", "packages/api-balance/src", "mocks/src"]
      .flatMap((folder) => findFiles(folder))
      // In the history they are the words of SQLite; the demo returns what providers return.
      .filter((file) => !/\/(generated|accounts|history|demo)\//.test(file))
      .filter((file) => wireName.test(readFileSync(join(root, file), "utf8")))
    expect(leaks).toEqual([])
  })
})

describe("the rooms of codegen", () => {
  const folder = "packages/codegen/src"
  const files = findFiles(folder)
  const toRoom = (file: string) => file.slice(folder.length + 1).split("/")[0] ?? ""
  const imports = files.flatMap((file) =>
    findImports(file)
      // What it writes has imports, too.
      .filter((name) => name.startsWith(".") && name.endsWith(".ts"))
      .map((name) => ({ from: file, to: join(file, "..", name) })),
  )

  test("a room imports itself and the document, and no other room", () => {
    const leaving = imports
      .filter(({ from }) => from.split("/").length > folder.split("/").length + 1)
      .filter(({ from, to }) => ![toRoom(from), "document"].includes(toRoom(to)))
    expect(leaving).toEqual([])
  })

  test("no file imports itself through others", () => {
    const leadsBack = (start: string) => {
      const seen = new Set<string>()
      const visit = (file: string): boolean =>
        imports.some(({ from, to }) => {
          if (from !== file || seen.has(to)) return false
          seen.add(to)
          return to === start || visit(to)
        })
      return visit(start)
    }
    expect(files.filter(leadsBack)).toEqual([])
  })

  test("a room has at most 25 files", () => {
    const rooms = Map.groupBy(files, toRoom)
    expect([...rooms].filter(([, files]) => files.length > 25)).toEqual([])
  })
})

test("an import of amounts, errors and providers loads none of the machinery of providers", () => {
  const machinery = /^packages\/core\/src\/(provider|refusal|transport|wire|redaction)\//
  expect(findLoaded("packages/core/src/index.ts").filter((file) => machinery.test(file))).toEqual([])
  expect(findLoaded("packages/core/src/adapter.ts").filter((file) => machinery.test(file))).not.toEqual([])
})

test("the help and the version of the mocks' command load no Prism", () => {
  const isPrism = (file: string) => /^mocks\/src\/(engine|server)\//.test(file)
  expect(findLoaded("mocks/src/command/cli.ts").filter(isPrism)).toEqual([])
  expect(findLoaded("mocks/src/command/start-chosen.ts").filter(isPrism)).not.toEqual([])
})

test("code for all runtimes uses no database: node:sqlite is named in the history alone", () => {
  const naming = findFiles("packages").filter((file) =>
    readFileSync(join(root, file), "utf8").includes("node:sqlite"),
  )
  expect(naming.filter((file) => !/^packages\/api-balance\/(src\/history|test)\//.test(file))).toEqual([])
})

test("every provider package has the same set of files", () => {
  for (const id of ids) {
    const files = findFiles(`packages/${id}`, /./).map((file) => file.slice(`packages/${id}/`.length))
    // One that only reads errors has no figures.
    const own = files.filter((file) => !/^(test\/|CHANGELOG\.md$|src\/generated\/fields\.ts$)/.test(file))
    expect(own.sort(), id).toEqual([
      "README.md",
      "openapi.yaml",
      "package.json",
      "src/adapter.ts",
      "src/generated/facts.ts",
      "src/generated/options.ts",
      "src/generated/wire.ts",
      "src/index.ts",
      "tsconfig.json",
    ])
    expect(files).toContain("test/contract.test.ts")
    expect(files).toContain("test/expectations.ts")
  }
})

function findFiles(folder: string, name = /\.ts$/): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory())
      return /^(node_modules|dist|\.turbo)$/.test(entry.name) ? [] : findFiles(path, name)
    return name.test(entry.name) ? [path] : []
  })
}

function findImports(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(join(root, file), "utf8"))
    .importedFiles.map(({ fileName }) => fileName)
}

/** The files of its folder that a file loads as it starts: neither what it imports as a type only, nor what it loads later. */
function findLoaded(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const { outputText } = ts.transpileModule(readFileSync(join(root, file), "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  for (const { moduleSpecifier } of ts.createSourceFile(file, outputText, ts.ScriptTarget.ESNext)
    .statements as Iterable<ts.Statement & { moduleSpecifier?: ts.StringLiteral }>)
    if (moduleSpecifier?.text.startsWith("."))
      findLoaded(join(file, "..", moduleSpecifier.text).replace(/\.js$/, ".ts"), seen)
  return [...seen]
}
