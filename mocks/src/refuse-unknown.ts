/**
 * Refuses what somebody gave under a name that there is not: a slip that would go unnoticed.
 * @throws RangeError that says which names there are
 */
export function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!known.includes(name))
      throw new RangeError(`There is no ${what} "${name}". There are: ${known.join(", ")}.`)
}
