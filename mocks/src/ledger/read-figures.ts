import type { Readers } from "./account-kind.js"

/**
 * Reads the figures that were given.
 * @throws RangeError when one is unknown or has a value that it cannot have
 */
export function readFigures<Figures extends object>(
  readers: Readers<Figures>,
  given: object,
): Partial<Figures> {
  const read = Object.entries(given).map(([name, value]) => {
    if (!Object.hasOwn(readers, name))
      throw new RangeError(`There is no figure "${name}". There are: ${Object.keys(readers).join(", ")}.`)
    try {
      return [name, readers[name as keyof Figures](value)]
    } catch (cause) {
      throw new RangeError(`${name}: ${(cause as Error).message}`, { cause })
    }
  })
  return Object.fromEntries(read)
}
