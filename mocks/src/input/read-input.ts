/**
 * Refuses what somebody gave under a name that there is not: a slip that would go unnoticed.
 * @throws RangeError that says which names there are
 */
export function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!known.includes(name))
      throw new RangeError(`There is no ${what} "${name}". There are: ${known.join(", ")}.`)
}

/**
 * Reads the texts that were given.
 * @throws TypeError when one is no text, or has another name
 */
export function readText<Name extends string>(
  given: Readonly<Record<string, unknown>>,
  ...names: readonly Name[]
): { [One in Name]?: string } {
  const told = Object.entries(given).filter(([, value]) => value !== undefined)
  for (const [name, value] of told)
    if (!names.includes(name as Name) || typeof value !== "string")
      throw new TypeError(`"${name}" must be one of ${names.join(", ")}, and a text.`)
  return Object.fromEntries(told) as { [One in Name]?: string }
}
