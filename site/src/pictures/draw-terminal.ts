const cell = { width: 8.4, height: 20 }
const margin = 20

const classes: Readonly<Record<string, string>> = {
  1: "bold",
  2: "dim",
  31: "red",
  32: "green",
  33: "yellow",
}

const style = `
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e4eae8;white-space:pre}
.bold{font-weight:600}.dim{fill:#94a19d}.red{fill:#ff9088}.green{fill:#6fd3b8}.yellow{fill:#efb265}`

/** Draws a command and what it printed on a terminal as an SVG; each word keeps its column, whatever the font. */
export function drawTerminal(command: string, printed: string, columns: number): string {
  const lines = `\u001B[32m$\u001B[39m ${command}\n${printed.trimEnd()}`.split("\n")
  const width = columns * cell.width + 2 * margin
  const height = lines.length * cell.height + 2 * margin
  const texts = lines.flatMap((line, row) => toRuns(line).map((run) => drawRun(run, row)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escapeXml(command)}</title>
<style>${style}
</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10" fill="#1b2120" stroke="#3a4542"/>
${texts.join("\n")}
</svg>
`
}

interface Run {
  readonly column: number
  readonly text: string
  readonly style?: string | undefined
}

/** The adjacent words of a line in one style, without the space between columns. */
function toRuns(line: string): Run[] {
  const runs: Run[] = []
  let column = 0
  let style: string | undefined
  for (const [index, part] of line.split("\u001B[").entries()) {
    const [code = ""] = index > 0 ? (part.match(/^\d+m/) ?? []) : []
    const shown = part.slice(code.length)
    style = classes[code.slice(0, -1)]
    for (const { 0: text, index } of shown.matchAll(/\S+(?: \S+)*/g))
      runs.push({ column: column + index, text, style })
    column += shown.length
  }
  return runs
}

function drawRun({ column, text, style }: Run, row: number) {
  const x = round(margin + column * cell.width)
  const y = margin + row * cell.height + 15
  const length = round(text.length * cell.width)
  return `<text x="${x}" y="${y}" textLength="${length}"${style ? ` class="${style}"` : ""}>${escapeXml(text)}</text>`
}

function round(value: number) {
  return Math.round(value * 10) / 10
}

function escapeXml(text: string) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
}
