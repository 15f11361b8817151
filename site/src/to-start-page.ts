import type { List, Paragraph } from "mdast"
import { toString as toText } from "mdast-util-to-string"
import type { Page } from "./page.ts"
import { parseMarkdown } from "./parse-markdown.ts"

const actions = [
  { theme: "brand", text: "First balance", link: "/guides/first-balance" },
  { theme: "alt", text: "Was that error about money?", link: "/guides/was-that-error-about-money" },
  { theme: "alt", text: "API reference", link: "/reference/" },
]

/**
 * The README as a start page: its title, its first paragraph and its first list become what VitePress shows on top, the
 * rest follows below.
 */
export function toStartPage({ title, description, markdown }: Page): string {
  const nodes = parseMarkdown(markdown).children
  const list = nodes.find((node): node is List => node.type === "list")
  if (!list)
    throw new Error("the README has no list of what the project does, which the start page begins with")
  const features = list.children.map(({ children }) => {
    const { children: words } = children[0] as Paragraph
    const details = words.slice(1).map((node) => (node.type === "inlineCode" ? node.value : toText(node)))
    return {
      title: toText(words[0]).replace(/[.:]$/, ""),
      details: details.join("").replaceAll(/\s+/g, " ").trim(),
    }
  })
  const [lead, resource] = description.split(": ")
  const hero = {
    name: title,
    text: resource ? toSentence(resource) : lead,
    tagline: resource ? `${lead}.` : "",
    actions,
  }
  const front = { layout: "home", title, titleTemplate: ":title", description, hero, features }
  return `---\n${JSON.stringify(front)}\n---\n\n${markdown.slice(list.position?.end.offset)}`
}

function toSentence(text: string) {
  return text[0]?.toUpperCase() + text.slice(1)
}
