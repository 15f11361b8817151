const limit = 2 * 1024 * 1024

/** Reads the body of a request; undefined if it is larger than 2 MiB. */
export async function readBody(request: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Read to the end in any case: a client that is still sending would miss an early response.
  for await (const chunk of request) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size <= limit ? Buffer.concat(chunks) : undefined
}
