/** A response as far as an input shows it. */
export interface ResponseParts {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly url?: string
}
