import type { ErrorTraits, FindError, MeantError } from "../document/find-error.ts"
import { findExamples } from "../document/find-examples.ts"
import { findOperations } from "../document/find-operations.ts"
import type { MoneyError } from "../document/money-error.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Every error of every spec with its meaning; the same response of several operations is one. */
export function findMoneyErrors(
  specs: readonly (readonly [spec: ProviderSpec, findError: FindError])[],
  findAnswers: (error: MeantError) => ErrorTraits,
): MoneyError[] {
  return specs.flatMap(([{ id: provider, document }, findError]) => {
    const sources = new Map(
      findOperations(document).map(({ id, operation }) => [id, operation.externalDocs.url]),
    )
    const found = new Map<string, MoneyError>()
    for (const { operation, name, status, headers, value: body, evidence } of findExamples(document)) {
      const error = findError(operation, name)
      if (!error) continue
      const texts = Object.fromEntries(
        Object.entries(headers).map(([header, value]) => [header.toLowerCase(), String(value)]),
      )
      const key = JSON.stringify([status, texts, body])
      if (found.has(key)) continue
      const { name: className, maybe, retryAfter, resetsAt } = error
      found.set(key, {
        id: `${provider}/${operation}/${name}`,
        provider,
        operation,
        status,
        headers: texts,
        body,
        class: className,
        ...(maybe && { maybe }),
        ...findAnswers(error),
        ...(retryAfter !== undefined && { retryAfter }),
        ...(resetsAt !== undefined && { resetsAt }),
        evidence,
        source: sources.get(operation) ?? "",
        date: document.info.version,
      })
    }
    return [...found.values()]
  })
}

/** The corpus as a module, for programs that cannot import JSON. */
export function generateMoneyErrors(errors: readonly MoneyError[]): string {
  return `${generatedNotice("//", "specs")}import type { MoneyError } from "../money-error.js"

/** Every error of every spec, in the order of the providers. */
export const moneyErrors: readonly MoneyError[] = [
${errors.map((error) => `  ${JSON.stringify(error)},\n`).join("")}]
`
}
