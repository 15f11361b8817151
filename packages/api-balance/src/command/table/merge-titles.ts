import { type Cell, type Column, type Table, toText, unreported } from "./table.js"

const indent = "  "

/** Shows the title of a group of lines once, with the second titles below it, indented, if the table wants that. */
export function mergeTitles(table: Table): Table {
  const [first, second, ...rest] = table.columns
  if (first?.kind !== "title") return table
  if (!second?.below) {
    const toLine = ([name = "", ...cells]: readonly Cell[], index: number) => [
      index === 0 ? name : "",
      ...cells,
    ]
    return { ...table, lines: toGroups(table.lines).flatMap((lines) => lines.map(toLine)) }
  }
  const column: Column = { ...first, ...(second.least !== undefined && { least: second.least }) }
  return { columns: [column, ...rest], lines: toGroups(table.lines).flatMap(mergeGroup) }
}

/** The lines that follow each other and have the same first title. */
function toGroups(lines: Table["lines"]): Cell[][][] {
  const groups: Cell[][][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && toText(last[0]?.[0]) === toText(line[0])) last.push([...line])
    else groups.push([[...line]])
  }
  return groups
}

function mergeGroup(lines: readonly (readonly Cell[])[]): Cell[][] {
  const [[name = "", title = "", ...cells] = [], ...others] = lines
  if (others.length === 0) return [[isNamed(title) ? `${toText(name)} ${toText(title)}` : name, ...cells]]
  const below = (isNamed(title) ? lines : others).map(([, second, ...rest]) => [
    `${indent}${toText(second)}`,
    ...rest,
  ])
  return [[name, ...(isNamed(title) ? cells.map(() => "") : cells)], ...below]
}

function isNamed(title: Cell): boolean {
  return title !== unreported && toText(title) !== ""
}
