/**
 * Reads what is to be used: the name of one scenario, or the names of several.
 * @throws TypeError when it is neither
 */
export function readScenarioNames(value: unknown): readonly string[] {
  const names: unknown[] = Array.isArray(value) ? value : [value]
  if (names.length > 0 && names.every((name) => typeof name === "string")) return names
  throw new TypeError('The scenario must be a name or a list of names: { "scenario": "empty" }.')
}
