/**
 * The object that the body of a request holds; an empty one where there is no body.
 * @throws TypeError when it is something else
 */
export function readJson(body: Buffer | undefined): Readonly<Record<string, unknown>> {
  if (body?.length === 0) return {}
  try {
    const value: unknown = JSON.parse(String(body))
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {}
  throw new TypeError("The body must be a JSON object of at most 2 MiB.")
}
