import { findResponse } from "./find-response.js"

/**
 * The status that a mock answers with for a key of a spec, of all its keys: the lowest that belongs to it. "default" is a
 * failure where a success is documented.
 */
export function toStatus(key: string, keys: readonly string[]): number {
  const classes =
    key !== "default" ? [Number(key[0])] : keys.some((one) => one.startsWith("2")) ? [5, 4, 2] : [2, 5, 4]
  const [first = 5] = classes
  const possible = classes.flatMap((digit) => Array.from({ length: 100 }, (_, rest) => digit * 100 + rest))
  const responses = keys.map((one) => ({ key: one }))
  return possible.find((status) => findResponse(responses, status)?.key === key) ?? first * 100
}

/** Whether a key stands for statuses, and is no extension ("x-…"). */
export function isStatusKey(key: string): boolean {
  return /^([1-5]\d\d|[1-5]XX|default)$/.test(key)
}
