import type { Wire } from "../contract/wire.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"

/**
 * The pages of a list, one after the other. `ask` gets what the page before names as the next one (a token, a cursor, an
 * offset); the list ends where a page names none.
 * @throws UnexpectedResponseError when a page names one that was there before: the list would never end
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
        expected: "a page that was not there before",
        received: "the mark of an earlier one",
      })
    seen.add(next)
  }
}
