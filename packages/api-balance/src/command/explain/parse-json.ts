import type { ResponseParts } from "./response-parts.js"

/**
 * The response in JSON: an entry of a HAR, the last failed one of a HAR, or status with headers or body; else a body, which
 * needs its status. Undefined if it is not JSON, or a body without a given status.
 */
export function parseJson(text: string, status: number | undefined): ResponseParts | undefined {
  let value: Json
  try {
    value = Object(JSON.parse(text))
  } catch {
    return undefined
  }
  const { log, request, response } = value
  const entries = Object(log).entries
  if (Array.isArray(entries)) return fromHar(entries.findLast(isFailed) ?? entries.at(-1))
  if (request && response) return fromHar(value)
  if (Number.isInteger(value.status) && ("headers" in value || "body" in value)) return fromParts(value)
  return status === undefined ? undefined : { status, body: text }
}

interface Json {
  readonly [field: string]: unknown
}

function isFailed(entry: unknown): boolean {
  return Object(Object(entry).response).status >= 400
}

function fromParts({ status, headers, body, url }: Json): ResponseParts {
  return {
    status: Number(status),
    ...(typeof headers === "object" && headers !== null && { headers: headers as Record<string, string> }),
    body,
    ...(typeof url === "string" && { url }),
  }
}

function fromHar(entry: unknown): ResponseParts {
  const { request, response } = Object(entry)
  const { status, headers, content } = Object(response)
  const { text, encoding } = Object(content)
  const fields = (Array.isArray(headers) ? headers : []).map((field) => [
    String(Object(field).name).toLowerCase(),
    String(Object(field).value),
  ])
  return {
    status: Number(status),
    headers: Object.fromEntries(fields),
    body: encoding === "base64" && typeof text === "string" ? Buffer.from(text, "base64").toString() : text,
    url: String(Object(request).url),
  }
}
