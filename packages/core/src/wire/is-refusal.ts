import type { ErrorCondition } from "../contract/provider-facts.js"
import { findValue } from "./find-value.js"

/** Whether the body of a success is an error according to one of these conditions. A missing field does not count. */
export function isRefusal(body: unknown, conditions: readonly ErrorCondition[]): boolean {
  return conditions.some(({ field, is, not }) => {
    const value = findValue(body, ...field) as string | number | boolean | undefined
    return value !== undefined && (is?.includes(value) || (not !== undefined && !not.includes(value)))
  })
}
