import { globSync } from "node:fs"
import type { Page } from "./page.ts"
import { repository } from "./paths.ts"
import { readPage } from "./read-page.ts"
import { sections, startPage } from "./sections.ts"

/** All pages that the sections name, in their order, the start page first. */
export function findPages(): Page[] {
  return [
    readPage({ source: startPage, route: "index.md" }),
    ...sections.flatMap(({ title, sources, toRoute }) => {
      const found = sources.flatMap((pattern) => globSync(pattern, { cwd: repository }).sort())
      return [...new Set(found)].map((source) => readPage({ source, route: toRoute(source), section: title }))
    }),
  ]
}
