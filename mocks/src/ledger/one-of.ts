import type { Read } from "./account-kind.js"

/** Reads one of some values. */
export function oneOf<const Value>(...values: readonly Value[]): Read<Value> {
  return (value) => {
    const found = values.find((one) => one === value)
    if (found === undefined) throw new RangeError(`it must be ${values.join(" or ")}`)
    return found
  }
}
