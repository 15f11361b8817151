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

/**
 * Reads what is to be used: the name of one scenario, or the names of several.
 * @throws TypeError when it is neither
 */
export function readScenarioNames(value: unknown): readonly string[] {
  const names: unknown[] = Array.isArray(value) ? value : [value]
  if (names.length > 0 && names.every((name) => typeof name === "string")) return names
  throw new TypeError('The scenario must be a name or a list of names: { "scenario": "empty" }.')
}
