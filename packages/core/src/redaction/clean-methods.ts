import { cleanError } from "./clean-error.js"
import { cleanValue } from "./clean-value.js"
import type { Redactor } from "./create-redactor.js"

/**
 * Wraps methods so that their results and errors contain no secrets. `toOwn` returns the redactor of one call: that of all, or
 * one for which the methods are created again.
 */
export function cleanMethods<Methods>(
  create: (redactor: Redactor) => Methods,
  redactor: Redactor,
  toOwn: () => Redactor,
): Methods {
  const shared = create(redactor)
  const cleaned = Object.keys(shared as object).map((name) => [
    name,
    (...parameters: never[]) => {
      const own = toOwn()
      const methods = (own === redactor ? shared : create(own)) as Readonly<Record<string, Method>>
      return clean((methods[name] as Method)(...parameters), own)
    },
  ])
  return Object.fromEntries(cleaned)
}

type Method = (...parameters: never[]) => Promise<unknown> | AsyncIterable<unknown>

function clean(given: Promise<unknown> | AsyncIterable<unknown>, redactor: Redactor) {
  return Symbol.asyncIterator in given ? cleanEach(given, redactor) : cleanOne(given, redactor)
}

async function cleanOne(promise: Promise<unknown>, redactor: Redactor): Promise<unknown> {
  try {
    return cleanValue(await promise, redactor)
  } catch (error) {
    throw cleanError(error, redactor)
  }
}

async function* cleanEach(items: AsyncIterable<unknown>, redactor: Redactor): AsyncGenerator<unknown, void> {
  try {
    for await (const item of items) yield cleanValue(item, redactor)
  } catch (error) {
    throw cleanError(error, redactor)
  }
}
