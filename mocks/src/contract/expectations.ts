/** The expected results for the examples of a spec, by operationId and example name; neither may be missing nor superfluous. */
export type Expectations<P> = Readonly<
  Record<
    string,
    {
      /** The provider's method for this operation, if there is one. */
      readonly read?: Read<P>
      readonly examples: Readonly<Record<string, Expectation>>
    }
  >
>

/** Calls a method of a provider. */
export type Read<P> = (provider: P) => Promise<unknown>

/**
 * What `read` resolves to or, for an error, its facts: the `name` and the own properties without `provider`, `status` and
 * `operation`. A function receives the time in the response's `Date` header. If no method of the provider reads a success,
 * use `viaClient`.
 */
export type Expectation = unknown

/** The expectation for a success that only the `client` of a provider reads, no method. */
export const viaClient = "through client"

/** Resolves an expectation at the time of a response. */
export function toExpected(meaning: Expectation, { headers }: Pick<Response, "headers">): unknown {
  return typeof meaning === "function" ? meaning(new Date(headers.get("date") ?? "")) : meaning
}
