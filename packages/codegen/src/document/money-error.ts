import type { ErrorTraits } from "./find-error.ts"

/** One error of the corpus: a response of a provider, and what it means. */
export interface MoneyError extends ErrorTraits {
  readonly id: string
  readonly provider: string
  readonly operation: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly class: string
  readonly maybe?: readonly string[]
  readonly retryAfter?: number
  readonly resetsAt?: string
  readonly evidence: string
  readonly source: string
  readonly date: string
}
