// bench [suite]...   measures the suites, or all of them; prints tables, writes results/<suite>.json and the section of README.md
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { page, renderPage } from "./page/render-page.ts"
import { renderTables } from "./page/render-tables.ts"
import { readMachineFacts } from "./results/read-machine-facts.ts"
import { readResults } from "./results/read-results.ts"
import type { Result } from "./results/result.ts"
import { suites } from "./suites.ts"

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !suites.some((suite) => suite.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no suite ${unknown.join(", ")}. There are: ${suites.map(({ name }) => name).join(", ")}.`,
  )
  process.exit(2)
}

const folder = join(import.meta.dirname, "../results")
await mkdir(folder, { recursive: true })
for (const { name, title, measure } of suites) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const start = performance.now()
  const { tables, goals } = await measure()
  const result: Result = {
    suite: name,
    title,
    on: new Date().toISOString().slice(0, 10),
    seconds: Math.round((performance.now() - start) / 1000),
    machine: readMachineFacts(),
    tables,
    goals,
  }
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(result, toShort, 2)}\n`)
  console.log(`## ${title}\n\n${renderTables(result)}\n\n${result.seconds} s\n`)
}

const root = join(import.meta.dirname, "../..")
await writeFile(join(root, page), await renderPage(root, await readResults(root)))

/** Four digits are more than any of these figures can bear. */
function toShort(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
}
