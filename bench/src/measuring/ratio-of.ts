import type { Row } from "../results/result.ts"

/**
 * How many times as much one row of a table has of a figure as another.
 * @throws Error when there is no such row
 */
export function ratioOf(rows: readonly Row[], figure: string, name: string, other: string): number {
  return find(rows, figure, name) / find(rows, figure, other)
}

function find(rows: readonly Row[], figure: string, name: string): number {
  // Of both, the ratio to the first row was taken within a round; when these are compared, fluctuations of the machine cancel out.
  const spread = rows.find((row) => row.name === name)?.figures[figure]
  if (!spread) throw new Error(`There is no ${figure} of ${name}.`)
  return spread.ratio
}
