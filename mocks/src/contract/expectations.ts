/** What the examples of a spec mean to a provider: by operationId and example name, complete both ways. */
export type Expectations<P> = Readonly<
  Record<
    string,
    {
      /** The method of the provider that asks this operation, where there is one. */
      readonly read?: Read<P>
      readonly examples: Readonly<Record<string, Expectation>>
    }
  >
>

/** Calls a method of a provider. */
export type Read<P> = (provider: P) => Promise<unknown>

/**
 * What `read` resolves to or, for an error, its facts: the `name` and the own properties without `provider`, `status` and
 * `operation`. A function is given the time in the answer's `Date` header. A success that no method of the provider reads
 * means `viaClient`.
 */
export type Expectation = unknown

/** The meaning of a success that no method of a provider reads, only its `client`. */
export const viaClient = "through client"

/** A meaning at the time of an answer. */
export function toExpected(meaning: Expectation, { headers }: Pick<Response, "headers">): unknown {
  return typeof meaning === "function" ? meaning(new Date(headers.get("date") ?? "")) : meaning
}
