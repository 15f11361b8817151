import { existsSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path/posix"
import type { Page } from "./page.ts"
import { parseMarkdown } from "./parse-markdown.ts"
import { repository } from "./paths.ts"

/** A page with what leads on from it: below its title to its package and source, and at its end to where it is edited. */
export function framePage({ source, markdown }: Page, repositoryUrl: string | undefined): string {
  const end = parseMarkdown(markdown).children.find(({ type }) => type === "heading")?.position?.end.offset
  const links = toLinks(source, repositoryUrl).join(" · ")
  const edit =
    repositoryUrl && !isGenerated(source, markdown)
      ? `\n[Edit this page](${repositoryUrl}/edit/main/${source})\n`
      : ""
  return `${markdown.slice(0, end)}${links && `\n\n${links}`}${markdown.slice(end)}${edit}`
}

function toLinks(source: string, repositoryUrl: string | undefined): string[] {
  const toSource = (text: string, folder: string) =>
    repositoryUrl ? [`[${text}](${repositoryUrl}/tree/main/${folder})`] : []
  const [, id] = source.match(/^docs\/providers\/([a-z][\w-]*)\.md$/) ?? []
  if (id) {
    const folder = `packages/${id}`
    const page = `[Package](../packages/${id}.md)`
    return [
      page,
      ...toPackageLinks(folder),
      ...toSource("Source", folder),
      ...toSource("Spec", `specs/${id}`),
    ]
  }
  if (!/^(packages\/.*|mocks)\/README\.md$/.test(source)) return []
  const folder = dirname(source)
  const provider = existsSync(join(repository, "docs/providers", `${basename(folder)}.md`))
    ? [`[Provider](../providers/${basename(folder)}.md)`]
    : []
  return [...provider, ...toPackageLinks(folder), ...toSource("Source", folder)]
}

function toPackageLinks(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8"))
  if (manifest.private) return []
  return [
    `[API reference](../reference/${basename(folder)}/index.md)`,
    `[npm](https://www.npmjs.com/package/${manifest.name})`,
    `Version ${manifest.version}`,
  ]
}

/** A page that a command writes is not edited, and a file that is only shown has its own way. */
function isGenerated(source: string, markdown: string) {
  return !source.endsWith(".md") || markdown.startsWith("<!-- Generated")
}
