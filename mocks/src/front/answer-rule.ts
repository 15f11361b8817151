import type { IncomingHttpHeaders } from "node:http"
import type { Rule } from "../spec/document.js"
import type { Operation } from "../spec/operation.js"
import type { Answer } from "./answer.js"
import { answerExample } from "./answer-example.js"

/** The answer to a request that breaks one of the operation's own rules; undefined when it breaks none. */
export function answerRule(
  { rules, responses }: Operation,
  headers: IncomingHttpHeaders,
  search: string,
): Answer | undefined {
  const query = new URLSearchParams(search)
  const rule = rules.find((one) => applies(one, headers, query))
  for (const response of rule ? responses : []) {
    const example = response.examples.find(({ name }) => name === rule?.example)
    if (example) return answerExample(response, example)
  }
  return undefined
}

function applies(
  { unlessHeader = [], ifQuery = [], andQuery }: Rule,
  headers: IncomingHttpHeaders,
  query: URLSearchParams,
): boolean {
  return (
    !unlessHeader.some((name) => headers[name.toLowerCase()]) &&
    ifQuery.every((name) => query.has(name)) &&
    (andQuery === undefined || andQuery.some((name) => query.has(name)))
  )
}
