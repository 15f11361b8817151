/** The whole body of an answer; undefined when it is larger than the limit: the rest is not read then. */
export async function readBody(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    length += read.value.length
    if (length > limit) {
      // Not awaited: a server that goes on sending may never let it end.
      reader?.cancel().catch(() => {})
      return undefined
    }
    chunks.push(read.value)
  }
  // Most answers come in one piece, which need not be copied.
  const [only] = chunks
  return only?.length === length ? only : new Uint8Array(await new Blob(chunks).arrayBuffer())
}
