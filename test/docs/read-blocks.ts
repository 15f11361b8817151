import { fromMarkdown } from "mdast-util-from-markdown"
import type { Block } from "./block.ts"
import type { Page } from "./page.ts"

type Root = ReturnType<typeof fromMarkdown>
type Node = Root["children"][number]

/** The blocks of code of a page, in their order and at any depth, with the marks and the command before them. */
export function readBlocks({ path, text }: Page): Block[] {
  const root = fromMarkdown(text)
  const ofPage = root.children
    .map(findCommand)
    .find((command) => command !== undefined && /^npx api-balance-mocks exec( \w[\w-]*)* -- /.test(command))
  return find(root)

  function find(parent: Root | Node): Block[] {
    if (!("children" in parent)) return []
    let marks: Record<string, string> = {}
    let shown: string | undefined
    return parent.children.flatMap((node) => {
      if (node.type === "html") {
        Object.assign(marks, readMarks(node.value))
        return []
      }
      const before = marks
      const command = shown ?? ofPage
      marks = {}
      shown = findCommand(node)
      if (node.type !== "code") return find(node)
      const line = (node.position?.start.line ?? 0) + 1
      return [
        {
          page: path,
          line,
          language: node.lang ?? "",
          text: node.value,
          marks: before,
          ...(command !== undefined && { command }),
        },
      ]
    })
  }
}

/** What a paragraph says to run against mocks: a program, or the shell in which a page is followed. */
function findCommand(node: Node): string | undefined {
  if (node.type !== "paragraph") return undefined
  return node.children
    .flatMap((child) => (child.type === "inlineCode" ? [child.value] : []))
    .find((code) => /^(\w+=\S+ )*npx api-balance-mocks exec .*-- (node \S+|bash)$/.test(code))
}

function readMarks(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<!-- (file|setup|mocks|clock|endless|not run): (.+?) -->/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  )
}
