import type { MockResponse } from "../http/mock-response.js"
import type { Operation } from "../spec/operation.js"

/** The reference to the next page; undefined if there is none, or it is unknown. */
export function readNextPage(
  { nextPage }: Operation,
  { status, body = "" }: MockResponse,
): string | undefined {
  if (!nextPage || status >= 300) return undefined
  try {
    const found = nextPage.field.reduce<unknown>((parent, name) => Object(parent)[name], JSON.parse(body))
    return typeof found === "string" || typeof found === "number" ? String(found) || undefined : undefined
  } catch {
    return undefined
  }
}
