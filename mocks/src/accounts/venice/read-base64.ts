/** The object in a header that is Base64 of JSON; undefined where it is none. */
export function readBase64(header: string): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(header, "base64").toString())
    return typeof value === "object" && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
