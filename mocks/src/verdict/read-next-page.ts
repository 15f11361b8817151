import type { Answer } from "../http/answer.js"
import type { Operation } from "../spec/operation.js"

/** What the page after an answer is asked for with; undefined where there is none, or nobody knows. */
export function readNextPage({ nextPage }: Operation, { status, body = "" }: Answer): string | undefined {
  if (!nextPage || status >= 300) return undefined
  try {
    const found = nextPage.field.reduce<unknown>((parent, name) => Object(parent)[name], JSON.parse(body))
    return typeof found === "string" || typeof found === "number" ? String(found) || undefined : undefined
  } catch {
    return undefined
  }
}
