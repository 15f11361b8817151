/**
 * Parses the JSON object in the body of a request; an empty one if there is no body.
 * @throws TypeError if it is something else
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
 * Parses the scenarios to use: one name, or a list of names.
 * @throws TypeError if it is neither
 */
export function readScenarioNames(value: unknown): readonly string[] {
  const names: unknown[] = Array.isArray(value) ? value : [value]
  if (names.length > 0 && names.every((name) => typeof name === "string")) return names
  throw new TypeError('The scenario must be a name or a list of names: { "scenario": "empty" }.')
}
