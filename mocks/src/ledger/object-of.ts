import type { Read, Readers } from "./account-kind.js"
import { readFigures } from "./read-figures.js"

/** Reads an object with exactly these fields. */
export function objectOf<Fields extends object>(readers: Readers<Fields>): Read<Fields> {
  return (value) => {
    const names = Object.keys(readers)
    if (typeof value !== "object" || value === null || names.some((name) => !Object.hasOwn(value, name)))
      throw new RangeError(`it must be an object with ${names.join(", ")}`)
    return readFigures(readers, value) as Fields
  }
}
