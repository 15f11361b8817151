// `npm run lines`: the lines of code that were written by hand for each provider, and their medians. Venice, much the largest
// contract, is stated apart.
import { countLines, type HandWritten, median } from "./count-lines.ts"

const all = countLines()
const others = all.filter(({ id }) => id !== "venice")
const toRow = ({ id, adapter, expectations, account }: HandWritten) => [
  id,
  adapter,
  expectations,
  account ?? "–",
  adapter + expectations + (account ?? 0),
]
const medians = [
  `median of ${others.length}`,
  median(others.map(({ adapter }) => adapter)),
  median(others.map(({ expectations }) => expectations)),
  `${median(others.flatMap(({ isDeclared, account = 0 }) => (isDeclared ? account : [])))} (declared)`,
  "",
]
const rows = [
  ["provider", "adapter", "expectations", "account", "together"],
  ...others.map(toRow),
  medians,
  ...all.filter(({ id }) => id === "venice").map(toRow),
].map((row) => row.map(String))
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
for (const row of rows)
  console.log(
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  )
console.log("\nLines of code: blank lines, comments and imports are left out.")
