import { Problem } from "../problem.js"
import type { Answer } from "./answer.js"

/** The answer to a request that the mock cannot answer as the provider would. */
export function answerProblem(error: unknown): Answer {
  const { title, status, message } =
    error instanceof Problem
      ? error
      : new Problem({ title: "The mock cannot read the request", detail: `${error}` })
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify({ title, status, detail: message }),
    problem: message,
  }
}
