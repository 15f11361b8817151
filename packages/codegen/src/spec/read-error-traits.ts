import { readFile } from "node:fs/promises"
import { join } from "node:path"
import ts from "typescript"
import type { ErrorTraits, MeantError } from "../document/find-error.ts"

interface AnyError extends ErrorTraits {
  readonly name: string
}

/**
 * Reads the flags of an error from the base class of all errors, which imports nothing: the table of flags is written there
 * only.
 */
export async function readErrorTraits(root: string): Promise<(error: MeantError) => ErrorTraits> {
  const source = await readFile(join(root, "packages/core/src/errors/billing-error.ts"), "utf8")
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const exported: { BillingError?: new (sentence: string, facts: object) => AnyError } = {}
  new Function("exports", outputText)(exported)
  return ({ name, ...facts }) => {
    if (!exported.BillingError) throw new Error("the base class of errors is missing")
    const error = Object.defineProperty(new exported.BillingError("", facts), "name", { value: name })
    const { aboutMoney, retryable, elsewhere } = error
    return { aboutMoney, retryable, elsewhere }
  }
}
