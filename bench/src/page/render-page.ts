import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Result } from "../results/result.ts"
import { suiteNames } from "../results/suite-names.ts"
import { renderTables } from "./render-tables.ts"
import { replaceSection } from "./replace-section.ts"

/** The page that shows the figures. */
export const page = "bench/README.md"

/**
 * `bench/README.md`, with its section of figures as the kept results make it.
 * @throws Error when a marker is missing
 */
export async function renderPage(root: string, results: readonly Result[]): Promise<string> {
  const ordered = suiteNames.flatMap((name) => results.filter(({ suite }) => suite === name))
  return replaceSection(await readFile(join(root, page), "utf8"), ordered.map(renderResult).join("\n\n"))
}

function renderResult(result: Result): string {
  const { node, processor, processors, gigabytes, system } = result.machine
  const machine = `Node ${node}, ${processors} processors (${processor}), ${gigabytes} GB, ${system}`
  return `### ${result.title}\n\n${machine}; ${result.on}, ${result.seconds} s.\n\n${renderTables(result)}`
}
