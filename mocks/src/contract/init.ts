import { isJson } from "../http/media-type.js"
import type { Example } from "../spec/documented-response.js"
import type { Operation } from "../spec/operation.js"

/** The options of an openapi-fetch call. */
export interface Init {
  readonly params: Readonly<Record<"query" | "path" | "header", Record<string, unknown>>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly parseAs?: "text"
}

/** The openapi-fetch options for the example call of an operation. */
export function toInit(
  { parameters, rules, body, bodyType }: Operation,
  { mediaType }: Pick<Example, "mediaType">,
): Init {
  // Leave out parameters that violate a rule together with others.
  const forbidden = rules.flatMap(({ ifQuery = [] }) => ifQuery)
  const toValues = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.example !== undefined)
        .filter(({ name }) => !(place === "query" && forbidden.includes(name)))
        .map(({ name, example }) => [name, example]),
    )
  return {
    params: { query: toValues("query"), path: toValues("path"), header: toValues("header") },
    ...(body !== undefined && { body: toBody(bodyType, body) }),
    headers: {
      // openapi-fetch encodes bodies of this declared type; only fetch knows the boundary of a form with files.
      ...(bodyType === encoded && { "content-type": encoded }),
      ...(!isJson(mediaType) && { accept: mediaType }),
    },
    ...(!isJson(mediaType) && { parseAs: "text" }),
  }
}

const encoded = "application/x-www-form-urlencoded"

function toBody(type: string | undefined, body: unknown): unknown {
  if (type !== "multipart/form-data" && type !== encoded) return body
  const form = type === encoded ? new URLSearchParams() : new FormData()
  for (const [name, value] of Object.entries(body as object)) form.append(name, String(value))
  return form
}

/** The options of a call that requests the first response of an operation. */
export function toFirstInit(operation: Operation): Init {
  const [example] = operation.responses.flatMap(({ examples }) => examples)
  return toInit(operation, example ?? { mediaType: "application/json" })
}
