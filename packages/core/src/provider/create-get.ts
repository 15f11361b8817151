import type { Get } from "../contract/get.js"
import type { ProviderFacts } from "../contract/provider-facts.js"
import type { ErrorFacts } from "../errors/billing-error.js"
import { readDate } from "../time/parse-time.js"
import type { Send } from "../transport/create-send.js"
import { readJsonObject } from "../wire/read-json-object.js"
import { toUrl } from "./create-client.js"

/** What a `get` is made of. */
interface Parts<Paths extends object> {
  readonly facts: ProviderFacts<Paths>
  readonly send: Send
  readonly describe: (response: Response, operation?: string) => ErrorFacts
  readonly redact: (text: string) => string
}

/** A `get` over a `send`: it adds that anything but a JSON object of a success is thrown. */
export function createGet<Paths extends object>({ facts, send, describe, redact }: Parts<Paths>): Get<Paths> {
  return async (path, { query, timeout, signal, onResponse } = {}) => {
    const operation = facts.operations.find((one) => one.path === path && one.method === "GET")
    const url = query ? toUrl(facts.baseUrl, path as string, query) : `${facts.baseUrl}${path as string}`
    const { response, body, left, error } = await send({
      operation,
      method: "GET",
      url,
      signal,
      timeout,
      onResponse,
    })
    if (error) throw error
    const answer = {
      facts: () => describe(response, operation?.id),
      at: () => readDate(response.headers),
      redact,
      left,
    }
    return { value: readJsonObject(body, response.headers, answer), path: "", answer }
  }
}
