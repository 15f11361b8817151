import { isBillingError } from "@api-balance/core"
import type { AccountRef } from "../model/account-ref.js"
import type { Reading } from "./create-reader.js"

/** Converts a reading to a row, with its value under the given name. */
export function toRow<Name extends string, Value>(
  accountRef: AccountRef,
  name: Name,
  { value, at = 0, error }: Reading<Value>,
) {
  if (value === undefined && isBillingError(error) && error.name === "MissingApiKeyError")
    return { ...accountRef, needs: error.variable }
  const figure = { [name]: value, at: new Date(at).toISOString() } as Record<Name, Value> & { at: string }
  return {
    ...accountRef,
    ...(value !== undefined && figure),
    ...(error && { error }),
    ...(error && value !== undefined && ({ stale: true } as const)),
  }
}
