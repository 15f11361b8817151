import createOpenapiClient, {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
} from "openapi-fetch"
import type { Call, CallResponse } from "../contract/call.js"
import type { Client } from "../contract/provider.js"
import type { ProviderFacts } from "../contract/provider-facts.js"
import { readErrors } from "../refusal/read-errors.js"
import { checkFilled, fillPath } from "./create-fill-path.js"

/** Creates a client that sends every request through `send`. */
export function createClient<Paths extends object>(
  facts: ProviderFacts,
  send: (call: Call) => Promise<CallResponse>,
): Client<Paths> {
  const secret = facts.credentials.flatMap(({ query = [] }) => query)
  return createOpenapiClient<Paths>({
    baseUrl: facts.baseUrl,
    fetch: async (request) => {
      // openapi-fetch fills a path only if it is given any parameter.
      checkFilled(request.url, facts)
      return toResponse(await send(request), secret)
    },
    pathSerializer: fillPath,
  })
}

/** The URL of a path with a query, in the form that the client creates. */
export function toUrl(baseUrl: string, path: string, query: unknown): string {
  return createFinalURL(path, {
    baseUrl,
    params: { query: query as Record<string, unknown> },
    querySerializer: createQuerySerializer(),
    pathSerializer: defaultPathSerializer,
  })
}

/** A copy of the response with its body in memory and a URL without keys. */
function toResponse({ response, body, error }: CallResponse, secret: readonly string[]): Response {
  const whole = new Response(body.length ? body : null, response)
  if (error) readErrors.set(whole, error)
  // A constructed Response has no URL.
  return Object.defineProperty(whole, "url", { value: leaveOut(response.url, secret) })
}

function leaveOut(address: string, parameters: readonly string[]): string {
  if (parameters.length === 0 || !URL.canParse(address)) return address
  const url = new URL(address)
  for (const parameter of parameters) url.searchParams.delete(parameter)
  return url.href
}
