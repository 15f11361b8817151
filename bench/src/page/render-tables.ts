import type { Goal, Result, Spread, Table } from "../results/result.ts"

/** A result as Markdown: its tables, and how far it is from its goals. */
export function renderTables({ tables, goals }: Pick<Result, "tables" | "goals">): string {
  return [...tables.map(renderTable), ...(goals.length > 0 ? [renderGoals(goals)] : [])].join("\n\n")
}

/** How far goals are met, as Markdown. */
function renderGoals(goals: readonly Goal[]): string {
  return ["| Goal | Target | Result | |", "|---|---|---|---|", ...goals.map(renderGoal)].join("\n")
}

function renderTable({ title, rounds, figures, rows }: Table): string {
  const columns = Object.entries(figures)
  const head = columns.flatMap(([name, { ratio }]) => [name, ...(ratio ? ["ratio"] : [])])
  const lines = rows.map(({ name, figures: spreads }) => {
    const cells = columns.flatMap(([column, { unit, ratio }]) => {
      const spread = spreads[column]
      if (!spread) return ["–", ...(ratio ? ["–"] : [])]
      return [renderSpread(spread, unit), ...(ratio ? [`${spread.ratio.toFixed(2)}x`] : [])]
    })
    return `| ${[name, ...cells].join(" | ")} |`
  })
  const times = rounds === 1 ? "once" : `${rounds} rounds`
  return [
    `${title} (${times}):`,
    "",
    `| | ${head.join(" | ")} |`,
    `|---|${"---:|".repeat(head.length)}`,
    ...lines,
  ].join("\n")
}

function renderSpread({ median, quartiles: [low, high] }: Spread, unit: string): string {
  const [middle, from, to] = [median, low, high].map(renderNumber)
  return from === to ? `${middle} ${unit}` : `${middle} ${unit} (${from}–${to})`
}

function renderGoal({ claim, figure, atMost, atLeast, unit, cause }: Goal): string {
  const wanted = atMost === undefined ? `at least ${atLeast}${pad(unit)}` : `at most ${atMost}${pad(unit)}`
  return `| ${claim} | ${wanted} | ${renderNumber(figure)}${pad(unit)} | ${isMet({ atMost, atLeast, figure }) ? "met" : `not met${cause ? `: ${cause}` : ""}`} |`
}

/** Whether a goal is met. */
function isMet({
  figure,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = Number.NEGATIVE_INFINITY,
}: {
  figure: number
  atMost?: number | undefined
  atLeast?: number | undefined
}): boolean {
  return figure <= atMost && figure >= atLeast
}

function pad(unit: string): string {
  return unit === "x" ? unit : ` ${unit}`
}

function renderNumber(value: number): string {
  if (Number.isInteger(value) || value >= 1000) return Math.round(value).toLocaleString("en-US")
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
