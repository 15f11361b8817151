import { readFileSync } from "node:fs"
import type { DefaultTheme } from "vitepress"
import { findPages } from "./find-pages.ts"
import { referenceTree } from "./paths.ts"

interface Node {
  readonly title: string
  readonly path?: string
  readonly children?: readonly Node[]
}

/** The navigation beside a page: one tree for the reference, and one for everything else. */
export function toSidebar(): DefaultTheme.SidebarMulti {
  const tree: readonly Node[] = JSON.parse(readFileSync(referenceTree, "utf8"))
  return {
    "/reference/": [{ text: "API reference", link: "/reference/" }, ...tree.map((node) => toItem(node))],
    "/": toSections(),
  }
}

function toItem({ title, path, children }: Node): DefaultTheme.SidebarItem {
  return {
    text: title,
    ...(path && { link: `/reference/${path}` }),
    ...(children && { items: children.map((node) => toItem(node)), collapsed: true }),
  }
}

function toSections() {
  const pages = findPages().filter(({ section }) => section)
  return [...Map.groupBy(pages, ({ section }) => section)].map(([text = "", found]) => ({
    text,
    // What begins here is open; VitePress opens the others where their pages are.
    collapsed: text !== "Guides",
    items: found.map(({ title, route }) => ({ text: title, link: `/${route}` })),
  }))
}
