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

test("all that is bundled into the mocks may be used by anyone, and its notice says what it is", () => {
  const notices = readFileSync(join(root, "mocks/dist/THIRD-PARTY-NOTICES.txt"), "utf8")
  const named = [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)$/gm)]
  expect(named.length).toBeGreaterThan(50)
  const bundled = named.map(([title, name = "", version = ""]) => ({
    title,
    licence: readLicence(findInStore(name, version)),
  }))
  expect(bundled.filter(({ licence }) => !allowed.has(licence))).toEqual([])
})

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
