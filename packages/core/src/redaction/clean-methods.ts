import { cleanError } from "./clean-error.js"
import { cleanValue } from "./clean-value.js"
import type { Redactor } from "./create-redactor.js"

/** Wraps methods so that their results and errors contain no secrets. */
export function cleanMethods<Methods>(methods: Methods, redactor: Redactor): Methods {
  const cleaned = Object.entries(methods as Record<string, Method>).map(([name, method]) => [
    name,
    (...parameters: never[]) => clean(method(...parameters), redactor),
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
