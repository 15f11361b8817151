import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fromMarkdown } from "mdast-util-from-markdown"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const read = (file: string) => readFileSync(join(root, file), "utf8")
const readJson = (file: string) => JSON.parse(read(file))

const pages = [
  "AGENTS.md",
  "CODE_OF_CONDUCT.md",
  "CONTRIBUTING.md",
  "RELEASING.md",
  "SECURITY.md",
  "SUPPORT.md",
  "actions/README.md",
  "proof/README.md",
]

describe.each(pages)("%s", (page) => {
  const text = read(page)

  test("links to files and headings that are there", () => {
    const missing = findLinks(text).filter((link) => {
      const [file, heading] = link.split("#")
      const target = join(page, "..", file ?? "")
      if (file && !existsSync(join(root, target))) return true
      return heading !== undefined && !findHeadings(read(file ? target : page)).includes(heading)
    })
    expect(missing).toEqual([])
  })

  test("names scripts and files that there are", () => {
    const { scripts } = readJson("package.json")
    for (const [, script = ""] of text.matchAll(/\bnpm run ([\w:-]+)/g))
      expect(scripts).toHaveProperty(script)
    for (const [, file = ""] of text.matchAll(/`((?:test|packages|proof|docs|actions|\.github)\/[\w./-]+)`/g))
      expect(existsSync(join(root, file)), file).toBe(true)
  })
})

test("every version that SUPPORT.md calls proven is the one that the proof runs, and none is missing", () => {
  const [, table = ""] = /^## Runtimes\n(.*?)^- /ms.exec(read("SUPPORT.md")) ?? []
  const proven = readJson("proof/package.json").dependencies as Record<string, string>
  const runtimes = Object.entries(proven).filter(([name]) =>
    /^(node-|typescript-|@(oven|deno|cloudflare)\/)/.test(name),
  )
  const versions = runtimes.map(([, version]) => version.replace(/^npm:.*@/, ""))
  expect(versions.length).toBeGreaterThan(8)
  for (const version of versions) expect(table).toContain(version)
  for (const [, date = ""] of read("proof/packed/workerd.test.ts").matchAll(/date: "([\d-]+)"/g))
    expect(table).toContain(date)
  const { node } = readJson("package.json").engines
  expect(table).toContain(`| Node 20 | ${node.replace(">=", "")}.0, the oldest that works |`)
})

test("the workflow that npm trusts is named as it is", () => {
  const [, file = ""] = /npm trust github <package> --file (\S+) /.exec(read("RELEASING.md")) ?? []
  expect(globSync(".github/workflows/*.yml", { cwd: root })).toContain(`.github/workflows/${file}`)
})

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number]

/** The relative links of a page. */
function findLinks(text: string): string[] {
  const visit = (node: Node): string[] => [
    ...(node.type === "link" && !/^[a-z]+:/.test(node.url) ? [node.url] : []),
    ...("children" in node ? node.children.flatMap(visit) : []),
  ]
  return visit(fromMarkdown(text))
}

/** The anchors of a page's headings, as GitHub makes them. */
function findHeadings(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  )
}
