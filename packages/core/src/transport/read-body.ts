import type { ErrorFacts } from "../errors/billing-error.js"
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js"

/**
 * The whole body of an answer.
 * @throws UnexpectedResponseError when it is larger than the limit; the rest is not read
 */
export async function readBody(
  response: Response,
  limit: number,
  facts: ErrorFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    length += read.value.length
    if (length > limit) {
      // Not awaited: a server that goes on sending may never let it end.
      reader?.cancel().catch(() => {})
      throw new UnexpectedResponseError({
        ...facts,
        expected: `a body of at most ${limit} bytes`,
        received: "a larger one",
      })
    }
    chunks.push(read.value)
  }
  const body = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    body.set(chunk, offset)
    offset += chunk.length
  }
  return body
}
