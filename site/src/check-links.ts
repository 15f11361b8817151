import { existsSync, globSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/**
 * Checks every link of the finished site and of its llms.txt: pages, files and anchors exist, and an external link
 * is a URL with https. It sends no request.
 * @throws Error that lists the broken links
 */
export function checkLinks(folder: string, url: string): void {
  const site = new URL(url, "http://site.invalid")
  const anchors = new Map<string, ReadonlySet<string>>()
  const isBroken = (link: string, page: string) => {
    if (!URL.canParse(link, page)) return true
    const { protocol, origin, pathname, hash } = new URL(link, page)
    if (protocol === "data:" || protocol === "mailto:") return false
    if (origin !== site.origin) return protocol !== "https:"
    if (!pathname.startsWith(site.pathname)) return true
    const file = findFile(join(folder, decodeURIComponent(pathname.slice(site.pathname.length))))
    if (file === undefined) return true
    return hash.length > 1 && !findAnchors(file).has(decodeURIComponent(hash.slice(1)))
  }
  const findAnchors = (file: string) => {
    const found = anchors.get(file) ?? new Set(readAll(file, / (?:id|name)="([^"]+)"/g))
    anchors.set(file, found)
    return found
  }
  const broken = globSync(["**/*.html", "llms.txt"], { cwd: folder }).flatMap((page) =>
    readAll(join(folder, page), page === "llms.txt" ? /\]\(([^)]+)\)/g : / (?:href|src)="([^"]*)"/g)
      .filter((link) => isBroken(link, new URL(page, site).href))
      .map((link) => `${page}: ${link}`),
  )
  if (broken.length > 0) throw new Error(`links that lead nowhere:\n${[...new Set(broken)].join("\n")}`)
}

/** The file that a server of static pages sends. */
function findFile(path: string): string | undefined {
  return [path, `${path}.html`, join(path, "index.html")].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  )
}

/** What the pattern finds in a file, with its entities replaced. */
function readAll(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, "utf8").matchAll(pattern)].map(([, text = ""]) =>
    text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'"),
  )
}
