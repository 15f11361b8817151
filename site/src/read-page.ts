import { readFileSync } from "node:fs"
import { basename, extname, join } from "node:path"
import { toString as toText } from "mdast-util-to-string"
import type { Page } from "./page.ts"
import { parseMarkdown } from "./parse-markdown.ts"
import { repository } from "./paths.ts"

/** Reads a file of the repository; one that is not Markdown becomes a page that shows it. */
export function readPage(place: Pick<Page, "source" | "route" | "section">): Page {
  const text = readFileSync(join(repository, place.source), "utf8")
  const markdown = place.source.endsWith(".md") ? text : showFile(place.source, text)
  const nodes = parseMarkdown(markdown).children
  const heading = nodes.find((node) => node.type === "heading" && node.depth === 1)
  if (!heading) throw new Error(`${place.source} has no first-level heading: it is the title of its page`)
  const paragraph = nodes.find((node) => node.type === "paragraph")
  const description = paragraph
    ? toText(paragraph)
        .replaceAll(/\s+/g, " ")
        .replace(/(?<=[^ ]{3}[.!?]) .*/, "")
    : ""
  return { ...place, title: toText(heading), description, markdown }
}

/** The comment that a program begins with is what its page says first. */
function showFile(source: string, text: string) {
  const [, comment = ""] = text.match(/^((?:(?:\/\/|#) .*\n)+)/) ?? []
  const prose = comment.replaceAll(/^(\/\/|#) /gm, "")
  const language = extname(source).slice(1) || "text"
  return `# ${basename(source)}\n\n${prose}\n\`\`\`${language}\n${text.slice(comment.length).trim()}\n\`\`\`\n`
}
