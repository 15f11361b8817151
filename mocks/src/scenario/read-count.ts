/**
 * Reads the number of a scenario.
 * @throws RangeError when it is no whole number, or too large
 */
export function readCount(name: string, text: string | undefined, most: number): number {
  const count = Number(text)
  if (text === undefined || !/^\d+$/.test(text) || count > most)
    throw new RangeError(`The scenario ${name} takes a whole number from 0 to ${most}: ${name}=3.`)
  return count
}
