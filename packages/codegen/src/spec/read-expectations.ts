import { readFile } from "node:fs/promises"
import { join } from "node:path"
import ts from "typescript"
import type { FindError, MeantError } from "../document/find-error.ts"
import { Problems } from "./problems.ts"

interface Expectations {
  readonly [operation: string]: { readonly examples: Readonly<Record<string, unknown>> }
}

/**
 * Reads the errors that a provider's examples mean from its table of expectations. The table is evaluated without its imports,
 * because those depend on generated files; a provider without a table has no errors yet.
 * @throws SpecError if it is not TypeScript
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
  return (operation, example) => toError(exported.expectations?.[operation]?.examples[example])
}

function toError(meaning: unknown): MeantError | undefined {
  // Values that depend on the time of the response are not facts of the example.
  const expected =
    typeof meaning === "function" ? { ...call(meaning), retryAfter: undefined, resetsAt: undefined } : meaning
  const { name, maybe, lowBalance, retryAfter, resetsAt } = Object(expected) as Partial<MeantError>
  if (!name?.endsWith("Error")) return undefined
  return {
    name,
    ...(maybe && { maybe }),
    ...(lowBalance && { lowBalance }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(resetsAt !== undefined && { resetsAt }),
  }
}

/** Evaluates a time-dependent expectation; that of a success may need the imports. */
function call(meaning: object): object {
  try {
    return Object((meaning as (at: Date) => unknown)(new Date(0)))
  } catch {
    return {}
  }
}
