import type { ErrorCondition } from "../contract/provider-facts.js"
import { findValue } from "./find-value.js"

/** Whether the body of a success says, by one of these conditions, that it is an error. A field that is missing says nothing. */
export function isRefusal(body: unknown, conditions: readonly ErrorCondition[]): boolean {
  return conditions.some(({ field, is, not }) => {
    const value = findValue(body, ...field) as string | number | boolean | undefined
    return value !== undefined && (is?.includes(value) || (not !== undefined && !not.includes(value)))
  })
}
