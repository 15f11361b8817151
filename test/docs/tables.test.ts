import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as core from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { findPackages } from "../find-packages.ts"
import { readPages, root } from "./read-pages.ts"
import { runCommand } from "./run-commands.ts"

const pages = new Map(readPages().map(({ path, text }) => [path, text]))
const readme = pages.get("packages/api-balance/README.md") ?? ""

async function readHelp(command: string): Promise<string> {
  const PATH = `${join(root, "node_modules/.bin")}:${process.env.PATH}`
  return (await runCommand(`api-balance ${command} --help`, root, { PATH })).output
}

/** The names in the first column of a part of the help. */
const findNames = (help: string) =>
  help.match(/^ {2}(--[a-z]+|[a-z]+)(?= )/gm)?.map((name) => name.trim()) ?? []

describe("the README of api-balance", async () => {
  const names = findNames((await readHelp("")).replace(/.*\nCommands:|\nEnvironment:.*/gs, ""))
  const commands = names.filter((name) => name !== "help")

  test.each(commands)("has %s with each of its options", async (command) => {
    expect(readme).toMatch(new RegExp(`\`api-balance ${command}[ \`]`))
    const options = (await readHelp(command)).match(/^ {2}--[a-z-]+/gm)?.map((name) => name.trim()) ?? []
    for (const option of options) expect(readme, option).toMatch(new RegExp(`${option}[ \`]`))
  })

  test("names every shape of the schema that a command prints", () => {
    const schema = JSON.parse(readFileSync(join(root, "packages/api-balance/schema.json"), "utf8"))
    const shapes = commands.filter((command) => command in schema.$defs)
    expect(shapes.length).toBeGreaterThan(7)
    for (const shape of shapes) expect(readme).toMatch(new RegExp(`(\\$defs/|\`)${shape}\``))
  })
})

test("the table of errors in the README of core has every error once, and no other", () => {
  const errors = Object.keys(core).filter((name) => name.endsWith("Error") && /^[A-Z]/.test(name))
  const rows = pages.get("packages/core/README.md")?.match(/^\| `\w+Error`.*$/gm) ?? []
  const named = rows.flatMap((row) => row.split("|")[1]?.match(/\w+Error/g) ?? [])
  expect(named.sort()).toEqual(errors.filter((name) => name !== "BillingError").sort())
})

test("the table of options in the README of core has every option of a create function, but that for tests", () => {
  const source = readFileSync(join(root, "packages/core/src/contract/provider-options.ts"), "utf8")
  const options = [...(source.split("\n}")[0] ?? "").matchAll(/^ {2}readonly (\w+)\?:/gm)].map(
    ([, name]) => name,
  )
  const table = pages.get("packages/core/README.md")?.split("## Options of every create function")[1] ?? ""
  const rows = table.match(/^\| `.*?\|/gm)?.join("") ?? ""
  expect(options.length).toBeGreaterThan(8)
  for (const option of options.filter((name) => name !== "clock")) expect(rows).toContain(`\`${option}\``)
})

describe.each(findPackages(root))("the README of $manifest.name", ({ folder, manifest }) => {
  const text = (pages.get(`${folder}/README.md`) ?? "").replace(/^<!--.*-->\n/, "")

  test("starts with its name, its purpose and its installation, and ends with further links and its licence", () => {
    const [name, what, install] = text.split("\n\n")
    expect(name).toBe(`# ${manifest.name}`)
    expect(what).toMatch(/^[^#`|<]+/)
    expect(install).toMatch(new RegExp(`^\`\`\`sh\nnpm install (--save-dev )?${manifest.name}\n\`\`\`$`))
    expect(text.match(/^## .*$/gm)?.at(-1)).toBe("## More")
    expect(text).toMatch(/^MIT licence\. This project is not affiliated with .*\.\n$/m)
  })
})

test("the overview leads to every guide, every provider and every package that is published", () => {
  const overview = pages.get("docs/README.md") ?? ""
  const led = [...pages.keys()].filter((path) => /^(docs\/(guides|providers)|packages)\//.test(path))
  for (const path of led.filter((path) => path !== "packages/codegen/README.md"))
    expect(overview).toContain(`](${path.startsWith("docs/") ? path.slice("docs/".length) : `../${path}`})`)
})

test("nothing that is written has an undefined in the place of a fact", () => {
  for (const [path, text] of pages)
    expect(text.replace(/```.*?```/gs, ""), path).not.toMatch(/: undefined|\bNaN\b/)
})
