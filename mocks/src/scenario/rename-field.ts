/**
 * Renames a field everywhere in a JSON text; by default the first one whose value is not text. Returns any other text
 * unchanged.
 */
export function renameField(text: string, field?: string): string {
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(rename(value, field ?? findFirst(value)))
  } catch {
    return text
  }
}

function findFirst(value: unknown): string | undefined {
  if (Array.isArray(value)) return findFirst(value[0])
  // Many bodies start with an object type, which is never read.
  const fields = Object.entries(Object(value))
  return (fields.find(([, item]) => typeof item !== "string") ?? fields[0])?.[0]
}

function rename(value: unknown, name: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, name))
  if (typeof value !== "object" || value === null) return value
  const fields = Object.entries(value).map(([key, item]) => [
    key === name ? `${key}Renamed` : key,
    rename(item, name),
  ])
  return Object.fromEntries(fields)
}
