import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "./page.ts"

/** The root of the repository. */
export const root = join(import.meta.dirname, "../..")

/** Every README and every page of the documentation. */
export function readPages(): Page[] {
  return globSync(["*.md", "*/README.md", "packages/*/README.md", "docs/**/*.md"], {
    cwd: root,
    exclude: (name) => name.includes("node_modules"),
  })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }))
}
