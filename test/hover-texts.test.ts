import { join } from "node:path"
import ts from "typescript"
import { expect, test } from "vitest"
import { findSources } from "./find-sources.ts"

test("every member of a public interface or class has a hover text", { timeout: 120_000 }, () => {
  const root = join(import.meta.dirname, "..")
  const entries = findSources(root).map(({ path }) => path)
  const program = ts.createProgram(entries, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const silent = new Set<string>()
  let documented = 0
  for (const entry of entries) {
    const file = program.getSourceFile(entry)
    const module = file && checker.getSymbolAtLocation(file)
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      for (const declaration of symbol.declarations ?? []) {
        const path = declaration.getSourceFile().fileName.slice(root.length + 1)
        if (/node_modules|\/dist\/|generated\/wire/.test(path)) continue
        if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) continue
        for (const member of declaration.members) {
          // The name of an error is its own hover text.
          if (!member.name || member.name.getText() === "name" || ts.isConstructorDeclaration(member))
            continue
          if (ts.getJSDocCommentsAndTags(member).length > 0) documented++
          else silent.add(`${path}: ${symbol.name}.${member.name.getText()}`)
        }
      }
    }
  }
  expect([...silent]).toEqual([])
  expect(documented).toBeGreaterThan(300)
})
