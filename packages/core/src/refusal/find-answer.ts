/** An answer as somebody holds it; its body may be a stream, or a Response that is not read yet. */
export interface FoundAnswer {
  readonly status: number
  readonly headers: unknown
  readonly body: unknown
  readonly url: string
}

interface Thrown {
  readonly [field: string]: unknown
}

/**
 * The answer in what somebody has of it: a Response of any fetch; status, headers and body; or what another client threw. The
 * body is undefined where it was read and not kept. Throws where a getter does.
 */
export function findAnswer(given: unknown, depth = 0): FoundAnswer | undefined {
  if (typeof given !== "object" || given === null || depth > 3) return undefined
  const thrown = given as Thrown
  // What the AI SDK throws when it has given up its retries.
  if (thrown.lastError) return findAnswer(thrown.lastError, depth + 1)
  const inner = findAnswer(thrown.response, depth + 1)
  // Of a Response that is used up, a client may have kept what it read.
  if (inner) return { ...inner, body: inner.body ?? thrown.data ?? thrown.error }
  const status = thrown.status ?? thrown.statusCode
  if (typeof status !== "number" || !Number.isInteger(status)) return undefined
  const headers = thrown.headers ?? thrown.responseHeaders
  return { status, headers, url: findUrl(thrown), body: findBody(thrown) }
}

/** Whether a value can be cloned to be read, as the Response of any fetch can. */
export function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "clone" in value && typeof value.clone === "function"
}

function findBody(thrown: Thrown): unknown {
  if (isResponse(thrown)) return thrown.bodyUsed ? undefined : thrown
  const { body, responseBody, data, error } = thrown
  // undici's error has an empty text where the body was not read.
  const found = (thrown instanceof Error ? body || undefined : body) ?? responseBody ?? data
  return found ?? ("param" in thrown ? unwrap(error) : error)
}

/** OpenAI's SDK has what stands below `error`, or a body that has none as a whole, and does not tell which. */
function unwrap(error: unknown): unknown {
  if (error === undefined || Array.isArray(error)) return error
  return typeof error === "object" ? { error, ...error } : { error }
}

/** axios knows where an answer came from, or else only what was asked for. */
function findUrl({ url, request, config }: Thrown): string {
  const { res, responseURL } = Object(request)
  const { baseURL, url: path } = Object(config)
  const known = [url, responseURL, Object(res).responseUrl, path, `${baseURL}/${path}`]
  return String(known.find((one) => typeof one === "string" && URL.canParse(one)) ?? "")
}
