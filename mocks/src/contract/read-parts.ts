/** An answer in parts, as a client that has consumed it would hand it over. */
export async function readParts(
  response: Response,
): Promise<{ status: number; headers: Record<string, string>; body: unknown }> {
  const { status, headers } = response
  const text = await response.clone().text()
  return { status, headers: Object.fromEntries(headers), body: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
