import { refuseUnknown } from "../refuse-unknown.js"
import type { Readers } from "./account-kind.js"

/**
 * Reads the figures that were given.
 * @throws RangeError when one is unknown or has a value that it cannot have
 */
export function readFigures<Figures extends object>(
  readers: Readers<Figures>,
  given: object,
): Partial<Figures> {
  refuseUnknown("figure", given, Object.keys(readers))
  const read = Object.entries(given).map(([name, value]) => {
    try {
      return [name, readers[name as keyof Figures](value)]
    } catch (cause) {
      throw new RangeError(`${name}: ${(cause as Error).message}`, { cause })
    }
  })
  return Object.fromEntries(read)
}
