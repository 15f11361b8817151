import { renderGoals } from "./render-tables.ts"
import type { Result, Table } from "./result.ts"

const start = '<!-- bench: generated from bench/results by "npm run bench" -->\n'
const end = "<!-- /bench -->"

/**
 * A README with its section of figures made anew between two markers.
 * @throws Error when a marker or the result of a suite is missing
 */
export function replaceSection(readme: string, results: readonly Result[]): string {
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error("README.md: the markers of the section of figures are missing")
  return `${before}${start}\n${renderSection(results)}\n\n${end}${after}`
}

function renderSection(results: readonly Result[]): string {
  const find = (suite: string) => {
    const result = results.find((one) => one.suite === suite)
    if (!result) throw new Error(`bench/results/${suite}.json is missing. Run: npm run bench -- ${suite}`)
    return result
  }
  const [call, mocks, weight] = [find("one-call"), find("mocks"), find("weight")]
  const { node, processors } = call.machine
  return [
    `Ratios of medians measured side by side (Node ${node}, ${processors} processors, ${call.on}); [how, all figures, and what was tried](bench/README.md).`,
    "One call on loopback, keep-alive, body parsed:",
    renderRatios(call.tables[0], ["time"]),
    "Mock servers, until ready and while they answer over 8 connections:",
    renderRatios(mocks.tables[0], ["ready", "memory"]),
    renderRatios(mocks.tables[2], ["requests"]),
    "What is shipped and loaded, bundled and gzipped:",
    renderRatios(weight.tables[0], ["bundle", "import"]),
    "What these figures are held to:",
    renderGoals(results.flatMap(({ goals }) => goals)),
  ].join("\n\n")
}

function renderRatios(table: Table | undefined, figures: readonly string[]): string {
  const rows = (table?.rows ?? []).map(({ name, figures: spreads }) => {
    const cells = figures.map((figure) => `${spreads[figure]?.ratio.toFixed(2)}x`)
    return `| ${[name, ...cells].join(" | ")} |`
  })
  return [`| | ${figures.join(" | ")} |`, `|---|${"---:|".repeat(figures.length)}`, ...rows].join("\n")
}
