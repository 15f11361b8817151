import type { DocumentedResponse, Example } from "../spec/documented-response.js"
import type { Answer } from "./answer.js"
import { serialize } from "./serialize.js"
import { toExampleHeaders } from "./to-example-headers.js"

/** An example of a response as it stands in the spec. */
export function answerExample(response: DocumentedResponse, { name, mediaType, value }: Example): Answer {
  return {
    status: response.status,
    headers: { "content-type": mediaType, ...toExampleHeaders(response, name) },
    body: serialize(value, mediaType),
    example: name,
  }
}
