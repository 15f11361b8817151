import type { Page } from "./page.ts"
import { parseMarkdown } from "./parse-markdown.ts"

const actions = [
  { theme: "brand", text: "First balance", link: "/guides/first-balance" },
  { theme: "alt", text: "Was that error about money?", link: "/guides/was-that-error-about-money" },
  { theme: "alt", text: "API reference", link: "/reference/" },
]

/** The README as a start page: its title and its first sentence become what VitePress shows on top, the rest follows below. */
export function toStartPage({ title, description, markdown }: Page): string {
  const first = parseMarkdown(markdown).children.find(({ type }) => type === "paragraph")
  const [lead, resource] = description.split(": ")
  const hero = {
    name: title,
    text: resource ? toSentence(resource) : lead,
    tagline: resource ? `${lead}.` : "",
    actions,
  }
  const front = { layout: "home", title, titleTemplate: ":title", description, hero }
  return `---\n${JSON.stringify(front)}\n---\n\n${markdown.slice(first?.position?.end.offset)}`
}

function toSentence(text: string) {
  return text[0]?.toUpperCase() + text.slice(1)
}
