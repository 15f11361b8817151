import ts from "typescript"
import type { Expectation } from "./expectation.ts"

/**
 * The outputs that a program states with `//=>`, on the line of a statement or on lines right after it.
 * @throws Error with the line, when no statement ends where an output is stated
 */
export function findExpectations(text: string): Expectation[] {
  const source = ts.createSourceFile("program.ts", text, ts.ScriptTarget.Latest, true)
  const found: Expectation[] = []
  let end = 0
  let wasOutput = false
  for (const [index, line] of text.split("\n").entries()) {
    const [, code = line, output] = line.match(/^(.*?)\/\/=> ?(.*)$/) ?? []
    if (code.trim() !== "") end = source.getPositionOfLineAndCharacter(index, 0) + code.trimEnd().length
    if (output !== undefined) {
      const last = found.at(-1)
      if (wasOutput && code.trim() === "" && last)
        found[found.length - 1] = { ...last, text: `${last.text}\n${output}` }
      else {
        const statement = findStatement(source, end)
        if (!statement) throw new Error(`${index + 1}: no statement ends where this output is stated`)
        found.push({ line: index + 1, from: statement.getStart(), to: end, text: output })
      }
    } else if (/console\.log\(.*\)\s*\/\//.test(line))
      throw new Error(`${index + 1}: an output is stated with //=>, so that it is checked`)
    wasOutput = output !== undefined
  }
  return found
}

/** The outermost statement that ends there. */
function findStatement(node: ts.Node, end: number): ts.Node | undefined {
  for (const child of node.getChildren()) {
    if (child.pos >= end || child.end < end) continue
    if (child.end === end && ts.isStatement(child)) return child
    return findStatement(child, end)
  }
  return undefined
}
