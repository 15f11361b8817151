import type { MockResponse } from "./mock-response.js"

/** The facts of a problem. */
export interface ProblemFacts {
  /** The same for all problems of one kind. */
  readonly title: string
  /** The reason, and what the caller can do about it. */
  readonly detail: string
  /** 501 by default. */
  readonly status?: number
}

/** A mock cannot respond as the provider would; the caller receives application/problem+json. */
export class Problem extends Error {
  override readonly name = "Problem"
  readonly title: string
  readonly status: number

  constructor({ title, detail, status = 501 }: ProblemFacts) {
    super(detail)
    this.title = title
    this.status = status
  }
}

/** The response to a request that the mock cannot answer as the provider would. */
export function answerProblem(error: unknown): MockResponse {
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
