import { readFile } from "node:fs/promises"
import { join } from "node:path"
import ts from "typescript"
import type { FindError } from "../document/find-error.ts"

interface Expectations {
  readonly [operation: string]: { readonly examples: Readonly<Record<string, { readonly name?: string }>> }
}

/**
 * Reads which errors the examples of a provider mean from its table of expectations. The table is read without what it
 * imports, because that is built from what is generated; a provider that has no table yet has no errors.
 */
export async function readExpectations(root: string, id: string): Promise<FindError> {
  const path = join(root, "packages", id, "test/expectations.ts")
  const source = await readFile(path, "utf8").catch(() => "")
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const exported: { expectations?: Expectations } = {}
  new Function("exports", "require", outputText)(exported, () => ({}))
  return (operation, example) => {
    const name = exported.expectations?.[operation]?.examples[example]?.name
    return name?.endsWith("Error") ? name : undefined
  }
}
