import { isDeepStrictEqual } from "node:util"
import type { EngineResponse } from "../engine/engine.js"
import { serialize } from "../http/media-type.js"
import type { MockResponse } from "../http/mock-response.js"
import { toExampleHeaders } from "../scenario/answer-example.js"
import type { Example } from "../spec/documented-response.js"
import type { Operation } from "../spec/operation.js"
import { findResponse } from "../spec/statuses.js"

/** The engine's response, with the headers of the example that it serves. */
export function toAnswer(
  { responses }: Operation,
  answer: EngineResponse,
  preferred: string | undefined,
): MockResponse {
  const { status, headers, body, refusal } = answer
  const { "content-type": mediaType = "", ...others } = headers
  const response = findResponse(responses, status)
  const example = findServed(response?.examples ?? [], mediaType, preferred, body)
  return {
    status,
    headers: {
      // Prism sets a media type even without a body.
      ...(body !== undefined && { "content-type": mediaType }),
      ...(response ? toExampleHeaders(response, example?.name, others) : others),
    },
    ...(body !== undefined && { body: serialize(body, mediaType) }),
    ...(example && { example: example.name }),
    ...(refusal !== undefined && { refusal }),
  }
}

/** The example that Prism served: the preferred one, else the first for status and media type; none if Prism generated one. */
function findServed(
  examples: readonly Example[],
  mediaType: string,
  preferred: string | undefined,
  body: unknown,
): Example | undefined {
  const possible = examples.filter((example) => example.mediaType === mediaType)
  const example = possible.find(({ name }) => name === preferred) ?? possible[0]
  return example && isDeepStrictEqual(example.value, body) ? example : undefined
}
