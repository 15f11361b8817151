import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { findPackages } from "./find-packages.ts"

const root = join(import.meta.dirname, "..")

/** What a user may combine with any program, keeping no more than a notice. */
const allowed = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unlicense"])

test.each(findPackages(root))("all that an install of $folder brings may be used by anyone", ({ folder }) => {
  const licences = findLicences(join(root, folder))
  expect([...licences].filter(([, licence]) => !allowed.has(licence))).toEqual([])
})

test.each(findPackages(root))(
  "everything that is bundled into $folder may be used by anyone, and its notices state it",
  ({ folder }) => {
    const file = join(root, folder, "dist/THIRD-PARTY-NOTICES.txt")
    const notices = existsSync(file) ? readFileSync(file, "utf8") : ""
    const named = [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)$/gm)]
    const bundled = named.map(([title, name = "", version = ""]) => ({
      title,
      licence: readLicence(findInStore(name, version)),
    }))
    expect(bundled.filter(({ licence }) => !allowed.has(licence))).toEqual([])

    const names = named.map(([, name]) => name)
    if (folder === "mocks") expect(names.length).toBeGreaterThan(50)
    // The bundler says of each file where it came from, unless white space is left out.
    expect(names).toEqual(expect.arrayContaining(findBundled(join(root, folder, "dist"))))
  },
)

function findBundled(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  )
  const texts = files.map((name) => readFileSync(join(dist, name), "utf8"))
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^\s*\/\/ .*\/node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/gm)].map(([, name = ""]) => name),
  )
  return [...new Set(names)]
}

/** The licence of every package that this one needs at run time, itself included. */
function findLicences(folder: string, found = new Map<string, string>()): Map<string, string> {
  const { name, version, dependencies } = readManifest(folder)
  if (found.has(`${name} ${version}`)) return found
  found.set(`${name} ${version}`, readLicence(folder))
  for (const dependency of Object.keys(dependencies ?? {})) findLicences(resolve(folder, dependency), found)
  return found
}

/** Where pnpm put what a package depends on: in the package's own folder, or beside it in the store. */
function resolve(folder: string, dependency: string): string {
  const beside = folder.slice(0, folder.lastIndexOf("/node_modules/") + "/node_modules".length)
  const found = [join(folder, "node_modules"), beside]
    .map((parent) => join(parent, dependency))
    .find((candidate) => existsSync(candidate))
  if (!found) throw new Error(`${dependency}, which ${folder} needs, is not installed`)
  return realpathSync(found)
}

function findInStore(name: string, version: string): string {
  const store = join(root, "node_modules/.pnpm")
  const prefix = `${name.replace("/", "+")}@${version}`
  const entry = readdirSync(store).find((folder) => folder === prefix || folder.startsWith(`${prefix}_`))
  if (!entry) throw new Error(`${name} ${version} is in the notices, but it is not installed`)
  return join(store, entry, "node_modules", name)
}

function readLicence(folder: string): string {
  const { license, licenses } = readManifest(folder)
  return license ?? licenses?.map(({ type }: { type: string }) => type).join(" or ") ?? "none"
}

function readManifest(folder: string) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
}
