import type { Read } from "./account-kind.js"

/** Reads what may be null, too. */
export function nullable<Value>(read: Read<Value>): Read<Value | null> {
  return (value) => (value === null ? null : read(value))
}
