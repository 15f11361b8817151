import type { ErrorAnswer } from "./adapter.js"
import type { Client } from "./create-client.js"
import { findOperation } from "./find-operation.js"
import type { Get } from "./get.js"
import type { ProviderFacts } from "./provider-facts.js"
import { readJsonObject } from "./read-json-object.js"

/** What every answer tells of itself, whatever its body is. */
export type Described = Pick<ErrorAnswer, "facts" | "at">

/** What a `get` is made of. */
interface Parts<Paths extends object> {
  readonly facts: ProviderFacts<Paths>
  readonly client: Client<Paths>
  readonly describe: (response: Response, operation?: string) => Described
  /** The error that an answer stands for. */
  readonly toError: (response: Response, body: unknown, operation?: string) => Error
  readonly redact: (text: string) => string
  readonly timeout: number
}

/** A `get` over a client: it adds to the client that anything but a JSON object of a success is thrown. */
export function createGet<Paths extends object>({
  facts,
  client,
  describe,
  toError,
  redact,
  timeout: defaultTimeout,
}: Parts<Paths>): Get<Paths> {
  return async (path, { query, signal, timeout = defaultTimeout } = {}) => {
    const end = performance.now() + timeout
    // The body comes as text, so that what is not JSON can be named in the error.
    const { data, error, response } = await (client.GET as UntypedGet)(path as string, {
      params: { query },
      parseAs: "text",
      timeout,
      ...(signal && { signal }),
    })
    const operation = findOperation(facts.operations, path as string, "GET")?.id
    if (!response.ok) throw toError(response, error, operation)
    const described = describe(response, operation)
    return {
      value: readJsonObject(data ?? "", response.headers, described.facts, redact),
      path: "",
      answer: { ...described, redact, left: () => end - performance.now() },
    }
  }
}

type UntypedGet = (
  path: string,
  init: object,
) => Promise<{ data?: string; error?: unknown; response: Response }>
