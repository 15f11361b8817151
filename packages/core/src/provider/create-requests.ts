import type { Adapter } from "../contract/adapter.js"
import type { Call, CallResponse } from "../contract/call.js"
import type { CallOptions, ProviderOptions } from "../contract/provider-options.js"
import type { Requests } from "../contract/requests.js"
import type { Wire } from "../contract/wire.js"
import type { ErrorFacts } from "../errors/billing-error.js"
import { readDate } from "../time/parse-time.js"
import { findRegion } from "../transport/find-server.js"
import { readJson } from "../wire/read-json.js"
import { toUrl } from "./create-client.js"
import type { FillPath } from "./create-fill-path.js"

/** The dependencies of `createRequests`. */
interface Parts<Paths extends object> {
  readonly adapter: Pick<Adapter<Paths, unknown>, "facts">
  readonly options: ProviderOptions
  readonly send: (call: Call) => Promise<CallResponse>
  readonly fillPath: FillPath
  readonly describe: (response: Response, operation?: string) => ErrorFacts
  readonly redact: (text: string) => string
}

interface Given extends CallOptions {
  readonly query?: unknown
  readonly path?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** Creates requests from a `send`: everything but a success with JSON throws. */
export function createRequests<Paths extends object>({
  adapter: { facts },
  options,
  send,
  fillPath,
  describe,
  redact,
}: Parts<Paths>): Requests<Paths> {
  const request =
    (method: string) =>
    async (
      path: string,
      { query, path: parameters, body: jsonBody, ...call }: Given = {},
    ): Promise<Wire<never>> => {
      const operation = facts.operations.find((one) => one.path === path && one.method === method)
      const filled = path.includes("{") ? await fillPath(path, parameters, call) : path
      const url = query ? toUrl(facts.baseUrl, filled, query) : facts.baseUrl + filled
      const { response, body, left, error } = await send({ ...call, operation, method, url, jsonBody })
      if (error) throw error
      const received = {
        facts: () => describe(response, operation?.id),
        at: () => readDate(response.headers),
        region: () => findRegion(facts, options),
        redact,
        left,
      }
      return { value: readJson(body, response.headers, received), path: "", response: received }
    }
  return { get: request("GET"), post: request("POST") } as Requests<Paths>
}
