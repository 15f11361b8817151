import { inspect } from "node:util"

/** A value as a developer reads it; an error without its stack. */
export function show(value: unknown): string {
  return value instanceof Error ? String(value) : inspect(value, { depth: 10, breakLength: 110 })
}
