/** A response in any form; its body may be a stream, or an unread Response. */
export interface FoundResponse {
  /** The HTTP status. */
  readonly status: number
  /** The headers, in any form. */
  readonly headers: unknown
  /** The body, in any form; undefined if it was consumed and not kept. */
  readonly body: unknown
  /** The URL of the response, else of the request; empty if it is unknown. */
  readonly url: string
  /** The object in which the response was found. */
  readonly source: object
}

interface Thrown {
  readonly [field: string]: unknown
}

/**
 * Finds the response in a value: a Response of any fetch; status, headers and body; or what another client threw. The body is
 * undefined if it was consumed and not kept. Throws if a getter does.
 */
export function findResponse(given: unknown, depth = 0): FoundResponse | undefined {
  if (typeof given !== "object" || given === null || depth > 3) return undefined
  const thrown = given as Thrown
  // The AI SDK throws this after its last retry.
  if (thrown.lastError) return findResponse(thrown.lastError, depth + 1)
  const inner = findResponse(thrown.response, depth + 1)
  // If a Response is consumed, the client may have kept its body.
  if (inner) return { ...inner, body: inner.body ?? thrown.data ?? thrown.error }
  const status = thrown.status ?? thrown.statusCode
  if (typeof status !== "number" || !Number.isInteger(status)) return undefined
  const headers = thrown.headers ?? thrown.responseHeaders
  return { status, headers, url: findUrl(thrown), body: findBody(thrown), source: given }
}

/** Whether a value can be cloned and read, like the Response of any fetch. */
export function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "clone" in value && typeof value.clone === "function"
}

function findBody(thrown: Thrown): unknown {
  if (isResponse(thrown)) return thrown.bodyUsed ? undefined : thrown
  const { body, responseBody, data, error } = thrown
  // undici's error has an empty text if the body was not read.
  const found = (thrown instanceof Error ? body || undefined : body) ?? responseBody ?? data
  return found ?? ("param" in thrown ? unwrap(error) : error)
}

/** OpenAI's SDK exposes either the content of `error` or a whole body without `error`, without saying which. */
function unwrap(error: unknown): unknown {
  if (error === undefined || Array.isArray(error)) return error
  return typeof error === "object" ? { error, ...error } : { error }
}

/** axios may know the URL of the response, otherwise only that of the request. */
function findUrl({ url, request, config }: Thrown): string {
  const { res, responseURL } = Object(request)
  const { baseURL, url: path } = Object(config)
  const known = [url, responseURL, Object(res).responseUrl, path, `${baseURL}/${path}`]
  return String(known.find((one) => typeof one === "string" && URL.canParse(one)) ?? "")
}
