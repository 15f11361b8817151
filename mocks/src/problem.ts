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
