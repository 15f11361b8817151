import ts from "typescript"
import type { Expectation } from "./expectation.ts"

/** The program with everything that it prints, and each value whose output is stated, passed to `recorder(position)`. */
export function instrument(text: string, expectations: readonly Expectation[]): string {
  const source = ts.createSourceFile("program.ts", text, ts.ScriptTarget.Latest, true)
  const inserts: [position: number, text: string][] = []
  const printed: number[] = []
  visit(source)
  for (const { from, to } of expectations)
    if (!printed.some((position) => position >= from && position < to)) wrapValue(from, to)
  return inserts
    .sort(([a], [b]) => b - a)
    .reduce((result, [position, insert]) => result.slice(0, position) + insert + result.slice(position), text)

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && node.expression.getText() === "console.log") {
      printed.push(node.getStart())
      inserts.push([node.getStart(), `recorder(${node.getStart()}).`])
    }
    ts.forEachChild(node, visit)
  }

  function wrapValue(from: number, to: number): void {
    const statement = source.statements.find((one) => one.getStart() === from && one.end === to)
    const value =
      statement && ts.isExpressionStatement(statement)
        ? statement.expression
        : statement && ts.isVariableStatement(statement)
          ? statement.declarationList.declarations[0]?.initializer
          : undefined
    if (value) inserts.push([value.getStart(), `recorder(${from}).value(`], [value.end, ")"])
  }
}
