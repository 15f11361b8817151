import type { LedgerCall } from "./ledger.js"

/** A parameter of the query, the first of several; undefined where there is none. */
export function readParameter({ query }: LedgerCall, name: string): string | undefined {
  const value = Object.hasOwn(query, name) ? query[name] : undefined
  return Array.isArray(value) ? value[0] : value
}
