import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { renderGoals, renderTables } from "./render-tables.ts"
import { replaceSection } from "./replace-section.ts"
import type { Result } from "./result.ts"
import { suiteNames } from "./suite-names.ts"

/**
 * The pages that show figures, as the kept results make them: the README has the goals, `bench/README.md` everything.
 * @throws Error when a marker is missing
 */
export async function renderPages(root: string, results: readonly Result[]): Promise<Map<string, string>> {
  const ordered = suiteNames.flatMap((name) => results.filter(({ suite }) => suite === name))
  const sections = { "README.md": renderSummary(ordered), "bench/README.md": renderFigures(ordered) }
  const pages = Object.entries(sections).map(async ([file, section]) => {
    const page = await readFile(join(root, file), "utf8")
    return [file, replaceSection(page, section)] as const
  })
  return new Map(await Promise.all(pages))
}

function renderSummary(results: readonly Result[]): string {
  return [
    "Ratios of medians, measured side by side in one run; every response is checked. [Method, all results, and what was tried](bench/README.md).",
    renderGoals(results.flatMap(({ goals }) => goals)),
  ].join("\n\n")
}

function renderFigures(results: readonly Result[]): string {
  return results.map(renderResult).join("\n\n")
}

function renderResult(result: Result): string {
  const { node, processor, processors, gigabytes, system } = result.machine
  const machine = `Node ${node}, ${processors} processors (${processor}), ${gigabytes} GB, ${system}`
  return `### ${result.title}\n\n${machine}; ${result.on}, ${result.seconds} s.\n\n${renderTables(result)}`
}
