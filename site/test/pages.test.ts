import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { findEntryPoints } from "../src/find-entry-points.ts"
import { findPages } from "../src/find-pages.ts"
import { framePage } from "../src/frame-page.ts"
import { keepWords } from "../src/keep-words.ts"
import type { Page } from "../src/page.ts"
import { toRepositoryUrl } from "../src/repository-url.ts"
import { sections } from "../src/sections.ts"
import { weighPage } from "../src/weigh-page.ts"
import { wrapSignatures } from "../src/wrap-signatures.ts"
import { writeReference } from "../src/write-reference.ts"

const url = "https://github.com/example/api-balance"
const pages = findPages()
const providers = pages.filter(({ source }) => /^docs\/providers\/[a-z]/.test(source))
const packages = pages.filter(
  ({ route }) => /^packages\/[\w-]+\.md$/.test(route) && !/-changelog/.test(route),
)

test("a manifest states where the repository can be read", () => {
  expect(toRepositoryUrl({ repository: { url: `git+${url}.git` } })).toBe(url)
  expect(toRepositoryUrl({})).toBeUndefined()
})

test("every provider's page leads to its package, reference, npm's page, source and spec, and states the version", () => {
  expect(providers.length).toBeGreaterThan(25)
  for (const page of providers) {
    const [, id = ""] = page.source.match(/([\w-]+)\.md$/) ?? []
    const links = [
      `[Package](../packages/${id}.md)`,
      `[API reference](../reference/${id}/index.md)`,
      `[npm](https://www.npmjs.com/package/@api-balance/${id})`,
    ]
    expect(readLinks(page, undefined)).toEqual([...links, expect.stringMatching(/^Version \d+\.\d+\.\d+/)])
    const sources = [`[Source](${url}/tree/main/packages/${id})`, `[Spec](${url}/tree/main/specs/${id})`]
    expect(readLinks(page, url)).toEqual([...links, expect.stringMatching(/^Version/), ...sources])
  }
})

test("every package's page links to its reference, npm's page and source, and if there is one, its provider", () => {
  const names = findEntryPoints().flatMap(({ name, description }) => (description ? [name] : []))
  const found = packages.map((page) => {
    const links = readLinks(page, url)
    const isOfProvider = providers.some(({ route }) => route.slice(10) === page.route.slice(9))
    expect(links.some((link) => link.startsWith("[Provider]"))).toBe(isOfProvider)
    expect(links).toContainEqual(expect.stringMatching(/^\[API reference\]\(\.\.\/reference\//))
    expect(links).toContainEqual(expect.stringContaining(`(${url}/tree/main/`))
    return links.find((link) => link.startsWith("[npm]"))
  })
  expect(found.sort()).toEqual(names.map((name) => `[npm](https://www.npmjs.com/package/${name})`).sort())
})

test("a hand-written page links to its source for edits, once the repository is public", () => {
  const guide = pages.find(({ source }) => source === "docs/guides/ci.md")
  const [provider] = providers
  const toEnd = (page?: Page, address?: string) =>
    page && framePage(page, address).trimEnd().split("\n").at(-1)
  expect(toEnd(guide, url)).toBe(`[Edit this page](${url}/edit/main/docs/guides/ci.md)`)
  expect(toEnd(guide)).not.toContain("Edit")
  expect(toEnd(provider, url)).not.toContain("Edit")
})

test("an export of the reference leads to its source, once the repository is public", async () => {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-reference-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await writeReference(join(folder, "reference"), url)
  const page = readFileSync(join(folder, "reference/core/functions/add.md"), "utf8")
  expect(page).toMatch(
    /^Defined in: \[packages\/core\/src\/money\/arithmetic\.ts:\d+\]\(https:\/\/github\.com\/example\/api-balance\/blob\/main\/packages\/core\/src\/money\/arithmetic\.ts#L\d+\)$/m,
  )
})

test("users' pages precede those about the project: in the navigation and in the search", () => {
  expect(sections.map(({ title }) => title)).toEqual([
    "Guides",
    "Providers",
    "Packages",
    "Examples",
    "Project",
  ])
  const weights = ["/guides/ci.html#a", "/providers/vinci.html", "/project/bench.html", "/files/a.html"].map(
    weighPage,
  )
  expect(weights).toEqual([...weights].sort((a, b) => b - a))
  expect(weighPage("/api-balance/guides/ci.html")).toBe(weighPage("/guides/ci.html"))
  // The browser has its text alone.
  expect(new Function(`return ${weighPage}`)()("/guides/ci.html")).toBe(weighPage("/guides/ci.html"))
})

test("a flag and a name with a hyphen stay in one piece, long code does not", () => {
  expect(keepWords("<code>api-balance watch --low vinci=5USD</code>")).toBe(
    '<code><span class="word">api-balance</span> watch <span class="word">--low</span> vinci=5USD</code>',
  )
  const long = "<code>https://api.example.com/a-very-long/address</code>"
  expect(keepWords(long)).toBe(long)
})

test("a long signature has a parameter on each line, a short one stays on its line", () => {
  const wrap = (line: string) => wrapSignatures(`\`\`\`ts\n${line}\n\`\`\``).split("\n").slice(1, -1)
  expect(wrap("function a(b: C): D;")).toEqual(["function a(b: C): D;"])
  const long =
    "run<Result>(options: Options<Result, Id>, call: () => Result | Promise<Result>): Promise<readonly Result[]>;"
  expect(wrap(long)).toEqual([
    "run<Result>(",
    "  options: Options<Result, Id>,",
    "  call: () => Result | Promise<Result>,",
    "): Promise<readonly Result[]>;",
  ])
  const list = `const ids: readonly [${'"example", '.repeat(12)}];`
  expect(wrap(list)).toEqual([list])
})

function readLinks(page: Page, address: string | undefined): string[] {
  const [, , line = ""] = framePage(page, address)
    .replace(/^<!--.*-->\n/, "")
    .split("\n")
  return line.split(" · ")
}
