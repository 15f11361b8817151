import { fromMarkdown } from "mdast-util-from-markdown"
import type { Block } from "./block.ts"
import type { Page } from "./page.ts"

type Root = ReturnType<typeof fromMarkdown>

/** The blocks of code of a page, in their order and wherever they stand, with the marks right before them. */
export function readBlocks({ path, text }: Page): Block[] {
  return find(fromMarkdown(text))

  function find(parent: Root | Root["children"][number]): Block[] {
    if (!("children" in parent)) return []
    let marks: Record<string, string> = {}
    return parent.children.flatMap((node) => {
      if (node.type === "html") {
        Object.assign(marks, readMarks(node.value))
        return []
      }
      const before = marks
      marks = {}
      if (node.type !== "code") return find(node)
      const line = (node.position?.start.line ?? 0) + 1
      return [{ page: path, line, language: node.lang ?? "", text: node.value, marks: before }]
    })
  }
}

function readMarks(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<!-- (file|mocks|setup|variables|clock|endless|not run): (.+?) -->/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  )
}
