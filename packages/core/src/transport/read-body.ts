/** Reads the whole body of a response; undefined if it exceeds the limit, then the rest is not read. */
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
      // Not awaited: if a server keeps sending, it may never end.
      reader?.cancel().catch(() => {})
      return undefined
    }
    chunks.push(read.value)
  }
  // Most responses have one chunk, which need not be copied.
  const [only] = chunks
  return only?.length === length ? only : new Uint8Array(await new Blob(chunks).arrayBuffer())
}
