import { isBillingError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { Reading } from "./create-reader.js"

/** A row of what is known, its answer under a name of its own. */
export function toRow<Name extends string, Value>(
  accountRef: AccountRef,
  name: Name,
  { value, at = 0, error }: Reading<Value>,
) {
  if (value === undefined && isBillingError(error) && error.name === "MissingApiKeyError")
    return { ...accountRef, needs: error.variable }
  const answer = { [name]: value, at: new Date(at).toISOString() } as Record<Name, Value> & { at: string }
  return {
    ...accountRef,
    ...(value !== undefined && answer),
    ...(error && { error }),
    ...(error && value !== undefined && ({ stale: true } as const)),
  }
}
