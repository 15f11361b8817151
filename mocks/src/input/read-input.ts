/**
 * Rejects an unknown name, which would otherwise go unnoticed.
 * @throws RangeError that lists the known names
 */
export function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!known.includes(name))
      throw new RangeError(`There is no ${what} "${name}". Available: ${known.join(", ")}.`)
}

/**
 * Reads text values.
 * @throws TypeError if a value is not text, or has an unknown name
 */
export function readText<Name extends string>(
  given: Readonly<Record<string, unknown>>,
  ...names: readonly Name[]
): { [One in Name]?: string } {
  const present = Object.entries(given).filter(([, value]) => value !== undefined)
  for (const [name, value] of present)
    if (!names.includes(name as Name) || typeof value !== "string")
      throw new TypeError(`"${name}" must be one of ${names.join(", ")}, and its value must be text.`)
  return Object.fromEntries(present) as { [One in Name]?: string }
}
