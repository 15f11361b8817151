import type { ErrorAnswer } from "./adapter.js"
import type { Client } from "./create-client.js"
import { findOperation } from "./find-operation.js"
import type { Get } from "./get.js"
import type { ProviderFacts } from "./provider-facts.js"
import { readJsonObject } from "./read-json-object.js"

/** What a `get` is made of. */
interface Parts<Paths extends object> {
  readonly facts: ProviderFacts<Paths>
  readonly client: Client<Paths>
  readonly toAnswer: (response: Response, body: unknown, operation?: string) => ErrorAnswer
  readonly toError: (answer: ErrorAnswer) => Error
  readonly redact: (text: string) => string
  readonly timeout: number
}

/** A `get` over a client: it adds to the client that anything but a JSON object of a success is thrown. */
export function createGet<Paths extends object>({
  facts,
  client,
  toAnswer,
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
    const answer = toAnswer(response, error, findOperation(facts.operations, path as string, "GET")?.id)
    if (!response.ok) throw toError(answer)
    return {
      value: readJsonObject(data ?? "", answer, redact),
      path: "",
      answer: { ...answer, redact, left: () => end - performance.now() },
    }
  }
}

type UntypedGet = (
  path: string,
  init: object,
) => Promise<{ data?: string; error?: unknown; response: Response }>
