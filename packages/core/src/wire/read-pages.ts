import type { Wire } from "../contract/wire.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"

/**
 * Iterates over the pages of a list. `ask` receives the reference to the next page from the previous one (a token, a cursor, an
 * offset); the list ends if there is none.
 * @throws UnexpectedResponseError if a page refers to an earlier one: the list would never end
 */
export async function* readPages<T>(
  ask: (next: string | undefined) => Promise<Wire<T>>,
  findNext: (page: Wire<T>) => string | undefined,
): AsyncGenerator<Wire<T>, void> {
  const seen = new Set<string>()
  for (let next: string | undefined; ; ) {
    const page = await ask(next)
    yield page
    next = findNext(page)
    if (next === undefined) return
    if (seen.has(next))
      throw new UnexpectedResponseError({
        ...page.answer.facts(),
        expected: "a reference to a new page",
        received: "a reference to an earlier page",
      })
    seen.add(next)
  }
}
