import { fromMarkdown } from "mdast-util-from-markdown"
import type { Block } from "./block.ts"
import type { Page } from "./page.ts"

/** The blocks of code of a page, in their order, with the marks that stand right before them. */
export function readBlocks({ path, text }: Page): Block[] {
  const blocks: Block[] = []
  let marks: Record<string, string> = {}
  for (const node of fromMarkdown(text).children) {
    if (node.type === "html") Object.assign(marks, readMarks(node.value))
    else {
      if (node.type === "code")
        blocks.push({
          page: path,
          line: (node.position?.start.line ?? 0) + 1,
          language: node.lang ?? "",
          text: node.value,
          marks,
        })
      marks = {}
    }
  }
  return blocks
}

function readMarks(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<!-- (file|mocks|setup|variables|endless|not run): (.+?) -->/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  )
}
