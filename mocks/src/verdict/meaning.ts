import { BillingError } from "@api-balance/core"
import type { MockResponse } from "../http/mock-response.js"
import type { MeantError } from "../spec/document.js"
import type { Operation } from "../spec/operation.js"
import { findResponse } from "../spec/statuses.js"

/**
 * The errors that a response may mean: the one of its example, or without one those of all examples with its status. Empty
 * if it
 * may not be an error, or is unknown.
 */
export function findErrors(
  { errors, responses }: Operation,
  { status, example, basis = example }: Pick<MockResponse, "status" | "example" | "basis">,
): readonly MeantError[] {
  const names = findResponse(responses, status)?.examples.map(({ name }) => name) ?? []
  const meant = (basis === undefined ? names : [basis]).map((name) => errors[name])
  return meant.every((error) => error !== undefined) ? meant : []
}

/** Whether the errors are certainly about money, and a retry cannot help. */
export function isHopeless(errors: readonly MeantError[]): boolean {
  return isRefusal(errors) && errors.every((error) => toError(error).aboutMoney)
}

/** Whether a retry cannot help, however the errors are interpreted. */
export function isRefusal(errors: readonly MeantError[]): boolean {
  return errors.length > 0 && !errors.some((error) => toReadings(error).some(({ retryable }) => retryable))
}

/** Whether the errors may be about money: then a wait applies to one call, and a cheaper one may succeed. */
export function isMoney(errors: readonly MeantError[]): boolean {
  return errors.some((error) => [toError(error), ...toReadings(error)].some(({ aboutMoney }) => aboutMoney))
}

function toReadings({ name, maybe = [] }: MeantError): BillingError[] {
  return [name, ...maybe].map((one) => toError({ name: one }))
}

/** Only core knows the properties of an error class. */
function toError({ name, maybe = [], lowBalance }: MeantError): BillingError {
  return Object.assign(new BillingError(""), { name, maybe, ...(lowBalance && { lowBalance }) })
}
