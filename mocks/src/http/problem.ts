import type { Answer } from "./answer.js"

/** What a problem tells. */
export interface ProblemFacts {
  /** The same for all problems of a kind. */
  readonly title: string
  /** Why, and what the caller can do about it. */
  readonly detail: string
  /** 501 unless the mock knows better. */
  readonly status?: number
}

/** A mock cannot answer as the provider would; the caller gets an application/problem+json. */
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
