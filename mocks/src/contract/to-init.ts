import { isJson } from "../is-json.js"
import type { Example } from "../spec/documented-response.js"
import type { Operation } from "../spec/operation.js"

/** What a client of openapi-fetch needs to call an operation as its spec shows it. */
export function toInit({ parameters, body }: Operation, { mediaType }: Example): object {
  const toValues = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.example !== undefined)
        .map(({ name, example }) => [name, example]),
    )
  return {
    params: { query: toValues("query"), path: toValues("path"), header: toValues("header") },
    ...(body !== undefined && { body }),
    ...(!isJson(mediaType) && { headers: { accept: mediaType }, parseAs: "text" }),
  }
}
