import { cpSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Page } from "./page.ts"
import { pagesFolder, picturesFolder, siteFolder } from "./paths.ts"
import { sections } from "./sections.ts"

/**
 * Writes llms.txt, a list of the pages (https://llmstxt.org), llms-full.txt with all that they say, and beside every page
 * of the site its Markdown.
 */
export function writeLlms(pages: readonly Page[], url: string): void {
  for (const { route, markdown } of pages) writeText(route, markdown)
  for (const folder of ["reference", picturesFolder])
    cpSync(join(pagesFolder, folder), join(siteFolder, folder), { recursive: true })
  writeText("llms.txt", toList(pages, url))
  writeText(
    "llms-full.txt",
    pages.map(({ route, markdown }) => `<!-- ${url}${route} -->\n\n${markdown}`).join("\n"),
  )
}

function toList(pages: readonly Page[], url: string) {
  const [start] = pages
  const parts = sections.map(({ title }) => {
    const links = pages
      .filter(({ section }) => section === title)
      .map(
        ({ title, route, description }) => `- [${title}](${url}${route})${description && `: ${description}`}`,
      )
    return `## ${title}\n\n${links.join("\n")}\n`
  })
  const reference = `- [API reference](${url}reference/index.md): every export of every package, from the comments in its source`
  return `# ${start?.title}\n\n> ${start?.description}\n\n${parts.join("\n")}\n## Optional\n\n${reference}\n`
}

function writeText(path: string, text: string) {
  const file = join(siteFolder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
