import type { FieldOf } from "../contract/field.js"
import type { Wire } from "../contract/wire.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"
import { findOwn } from "./read-field.js"
import { readText } from "./read-values.js"

/**
 * Iterates over the pages of a list. `read` receives the reference to the next page from the previous one (a token, a cursor, an
 * offset): from a field (null on the last page), or as `findNext` finds it; the list ends if there is none.
 * @throws UnexpectedResponseError if a page refers to an earlier one: the list would never end
 */
export async function* readPages<T>(
  read: (next: string | undefined) => Promise<Wire<T>>,
  findNext: FieldOf<T> | ((page: Wire<T>) => string | undefined),
): AsyncGenerator<Wire<T>, void> {
  const seen = new Set<string>()
  for (let next: string | undefined; ; ) {
    const page = await read(next)
    yield page
    next = typeof findNext === "function" ? findNext(page) : findMark(page, findNext)
    if (next === undefined) return
    if (seen.has(next))
      throw new UnexpectedResponseError({
        ...page.response.facts(),
        expected: "a reference to a new page",
        received: "a reference to an earlier page",
      })
    seen.add(next)
  }
}

function findMark<T>(page: Wire<T>, field: FieldOf<T>): string | undefined {
  return findOwn(page.value, field) === null ? undefined : readText(page, field)
}
