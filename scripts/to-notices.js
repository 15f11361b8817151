import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"

/** The copyright holders of the MIT packages that ship no licence file, as stated by their own readme or author field. */
const copyrights = {
  "@stoplight/json-schema-merge-allof": "Martin Hansen",
  "fnv-plus": "Travis Webb",
  "parse-multipart-data": "Ignacio Mazzara",
  seedrandom: "2019 David Bau",
  standardwebhooks: "Standard Webhooks",
  "uri-template-lite": "2014-2019 Lauri Rooden",
}

/**
 * The licences of the packages that bundled files belong to; those with the same text are grouped.
 * @throws Error when the licence of a package is not known
 */
export async function toNotices(root, files) {
  const folders = new Set(files.map((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]))
  folders.delete(undefined)
  const packages = new Map()
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"))
    const text = await readLicence(join(root, folder), name, license)
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}`])
  }
  return [...packages]
    .map(([text, names]) => `${[...new Set(names)].sort().join("\n")}\n\n${text}\n`)
    .sort()
    .join(`\n${"-".repeat(80)}\n\n`)
}

async function readLicence(folder, name, license) {
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort()
  if (files.length > 0)
    return (await Promise.all(files.map((file) => readText(join(folder, file))))).join("\n\n")
  const holder = copyrights[name]
  if (license !== "MIT" || !holder)
    throw new Error(`${name} (${license}) has no licence file. Say here who holds its copyright.`)
  const ours = await readText(new URL("../LICENSE", import.meta.url))
  return ours.replace(/^Copyright.*$/m, `Copyright (c) ${holder}`)
}

async function readText(file) {
  return (await readFile(file, "utf8")).trim()
}
