import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path/posix"
import { framePage } from "./frame-page.ts"
import type { Page } from "./page.ts"
import { pagesFolder, picturesFolder, repository } from "./paths.ts"
import { readPage } from "./read-page.ts"
import { repositoryUrl } from "./repository-url.ts"
import { rewriteLinks } from "./rewrite-links.ts"
import { toStartPage } from "./to-start-page.ts"

/**
 * Writes the pages, and a page for every other file of the repository that one of them links to. Returns all of them, with
 * links from page to page; throws on a link to a file that is not there.
 */
export function writePages(pages: readonly Page[]): Page[] {
  const bySource = new Map(pages.map((page) => [page.source, page]))
  // Iterating a map includes entries that are added meanwhile.
  for (const page of bySource.values()) {
    const markdown = rewriteLinks(page.markdown, (url) => {
      const [path = "", anchor] = url.split("#")
      const source = findTarget(join(dirname(page.source), decodeURI(path)), page.source)
      const target =
        bySource.get(source) ?? readPage({ source, route: `files/${source.replace(/\.md$/, "")}.md` })
      bySource.set(source, target)
      return relative(dirname(page.route), target.route) + (anchor ? `#${anchor}` : "")
    })
    bySource.set(page.source, { ...page, markdown })
  }
  const written = [...bySource.values()]
  for (const page of written) writePage(page)
  cpSync(join(repository, picturesFolder), join(pagesFolder, picturesFolder), { recursive: true })
  return written
}

/** A link to a folder shows its README, as it does in the repository. */
function findTarget(path: string, source: string) {
  const file = join(repository, path)
  if (!existsSync(file)) throw new Error(`${source} links to ${path}, which does not exist`)
  return statSync(file).isDirectory() ? join(path, "README.md") : path
}

function writePage(page: Page) {
  const file = join(pagesFolder, page.route)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page.route === "index.md" ? toStartPage(page) : framePage(page, repositoryUrl))
}
