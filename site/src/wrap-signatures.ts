/** Signatures longer than this have each parameter on a line of its own. */
const width = 76

/** A page of the reference on which long signatures need no scrolling. */
export function wrapSignatures(markdown: string): string {
  return markdown.replaceAll(/(?<=^```ts\n).*(?=\n```$)/gm, (line) =>
    line.length > width ? wrapSignature(line) : line,
  )
}

function wrapSignature(line: string): string {
  const parts = [""]
  let depth = 0
  let end: number | undefined
  for (const [index, character] of [...line].entries()) {
    const isArrow = character === ">" && line[index - 1] === "="
    if (/[)\]}>]/.test(character) && !isArrow) depth -= 1
    if (character === ")" && depth === 0) end ??= index
    if (end === undefined && depth === 1 && character === "," && parts.length > 1) parts.push("")
    else parts[parts.length - 1] += character
    if (character === "(" && depth === 0 && parts.length === 1) parts.push("")
    if (/[([{<]/.test(character)) depth += 1
  }
  if (end === undefined) return line
  const [head = "", ...parameters] = parts
  const tail = line.slice(end)
  const last = parameters.length - 1
  const lines = parameters.map((text, at) => (at === last ? text.slice(0, -tail.length) : text).trim())
  return `${head}\n${lines.map((text) => `  ${text},`).join("\n")}\n${tail}`
}
