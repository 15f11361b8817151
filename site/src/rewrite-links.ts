import type { Definition, Image, Link } from "mdast"
import { visit } from "unist-util-visit"
import { parseMarkdown } from "./parse-markdown.ts"

/** The Markdown with each relative link replaced by what `rewrite` gives for it; everything else stays as it is. */
export function rewriteLinks(markdown: string, rewrite: (url: string) => string): string {
  const links: (Link | Image | Definition)[] = []
  visit(parseMarkdown(markdown), (node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return
    if (!/^([a-z]+:|#|\/\/)/.test(node.url)) links.push(node)
  })
  return links.reverse().reduce((text, { url, position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    const at = text.lastIndexOf(url, end)
    if (at < start) throw new Error(`the link to ${url} is written in a way that cannot be rewritten`)
    return text.slice(0, at) + rewrite(url) + text.slice(at + url.length)
  }, markdown)
}
