import createOpenapiClient, {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
} from "openapi-fetch"
import type { Answer } from "../contract/call.js"
import type { Client } from "../contract/provider.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { readErrors } from "../refusal/read-errors.js"
import type { Send } from "../transport/create-send.js"

/** A client whose every request goes through `send`. */
export function createClient<Paths extends object>(baseUrl: string, send: Send): Client<Paths> {
  return createOpenapiClient<Paths>({
    baseUrl,
    fetch: async (request) => toResponse(await send(request)),
    pathSerializer: (path, parameters) => {
      for (const [, name = ""] of path.matchAll(/{(\w+)}/g)) checkSegment(name, parameters[name])
      return defaultPathSerializer(path, parameters)
    },
  })
}

/** A segment that is nothing, or that goes up, would lead to another route, and the key along with it. */
function checkSegment(name: string, value: unknown): void {
  if (value === undefined || value === null || /^\.{0,2}$/.test(String(value)))
    throw new InvalidOptionError('must not be missing, empty, "." or ".."', { option: name })
}

/** The URL of a path with a query, as the client itself would make it. */
export function toUrl(baseUrl: string, path: string, query: unknown): string {
  return createFinalURL(path, {
    baseUrl,
    params: { query: query as Record<string, unknown> },
    querySerializer: createQuerySerializer(),
    pathSerializer: defaultPathSerializer,
  })
}

/** The same answer with its body in memory. */
function toResponse({ response, body, error }: Answer): Response {
  const whole = new Response(body.length ? body : null, response)
  if (error) readErrors.set(whole, error)
  // A constructed Response has no address.
  return Object.defineProperty(whole, "url", { value: response.url })
}
