import type { MockResponse } from "../http/mock-response.js"
import type { PlainRequest } from "../http/plain-request.js"
import { answerExample } from "../scenario/answer-example.js"
import type { Rule } from "../spec/document.js"
import type { Operation } from "../spec/operation.js"

/** Answers a request that violates one of the operation's rules; undefined if it violates none. */
export function answerRule(
  { rules, responses }: Operation,
  headers: PlainRequest["headers"],
  search: string,
): MockResponse | undefined {
  const query = new URLSearchParams(search)
  const rule = rules.find((one) => applies(one, headers, query))
  if (!rule) return undefined
  for (const response of responses) {
    const example = response.examples.find(({ name }) => name === rule.example)
    if (example) return { ...answerExample(response, example), ...describeRefusal(rule) }
  }
  return undefined
}

/** Describes how a request violates a rule; empty if the rule always applies. */
function describeRefusal({ unlessHeader, ifQuery = [], andQuery }: Rule): { refusal?: string } {
  if (unlessHeader) return { refusal: `The request has no header ${unlessHeader.join(" or ")}` }
  if (ifQuery.length === 0) return {}
  const others = andQuery ? ` together with ${andQuery.join(" or ")}` : ""
  return { refusal: `The request has the parameter ${ifQuery.join(" and ")}${others}` }
}

function applies(
  { unlessHeader = [], ifQuery = [], andQuery }: Rule,
  headers: PlainRequest["headers"],
  query: URLSearchParams,
): boolean {
  return (
    !unlessHeader.some((name) => headers[name.toLowerCase()]) &&
    ifQuery.every((name) => query.has(name)) &&
    (andQuery === undefined || andQuery.some((name) => query.has(name)))
  )
}
