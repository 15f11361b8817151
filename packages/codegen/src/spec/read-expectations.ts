import { readFile } from "node:fs/promises"
import { join } from "node:path"
import ts from "typescript"
import type { FindError } from "../document/find-error.ts"
import { Problems } from "./problems.ts"

interface Expectations {
  readonly [operation: string]: { readonly examples: Readonly<Record<string, { readonly name?: string }>> }
}

/**
 * Reads which errors the examples of a provider mean from its table of expectations. The table is read without what it
 * imports, because that is built from what is generated; a provider that has no table yet has no errors.
 * @throws SpecError when it is no TypeScript
 */
export async function readExpectations(root: string, id: string): Promise<FindError> {
  const path = join(root, "packages", id, "test/expectations.ts")
  const source = await readFile(path, "utf8").catch(() => "")
  const { outputText, diagnostics = [] } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    reportDiagnostics: true,
  })
  const problems = new Problems()
  for (const { messageText, start = 0 } of diagnostics)
    problems.addFile(
      path,
      ts.flattenDiagnosticMessageText(messageText, " "),
      source.slice(0, start).split("\n").length,
    )
  if (!problems.isEmpty) throw problems.toError(root)
  const exported: { expectations?: Expectations } = {}
  new Function("exports", "require", outputText)(exported, () => ({}))
  return (operation, example) => {
    const name = exported.expectations?.[operation]?.examples[example]?.name
    return name?.endsWith("Error") ? name : undefined
  }
}
