import { BillingError } from "@api-balance/core"
import type { Answer } from "../http/answer.js"
import type { MeantError } from "../spec/document.js"
import type { Operation } from "../spec/operation.js"
import { findResponse } from "../spec/statuses.js"

/**
 * The errors that an answer may mean: the one of its example, or where it has none those of all examples of its status. None
 * where it may be no error, or nobody knows.
 */
export function findErrors(
  { errors, responses }: Operation,
  { status, example, basis = example }: Pick<Answer, "status" | "example" | "basis">,
): readonly MeantError[] {
  const names = findResponse(responses, status)?.examples.map(({ name }) => name) ?? []
  const meant = (basis === undefined ? names : [basis]).map((name) => errors[name])
  return meant.every((error) => error !== undefined) ? meant : []
}

/** Whether errors are surely about money, and no retry can help. */
export function isHopeless(errors: readonly MeantError[]): boolean {
  return isRefusal(errors) && errors.every((error) => toError(error).aboutMoney)
}

/** Whether errors are such that no retry can help, in whatever way they are read. */
export function isRefusal(errors: readonly MeantError[]): boolean {
  return errors.length > 0 && !errors.some((error) => toReadings(error).some(({ retryable }) => retryable))
}

/** Whether errors may be about money: then a wait is for one call, and another that costs less may pass. */
export function isMoney(errors: readonly MeantError[]): boolean {
  return errors.some((error) => [toError(error), ...toReadings(error)].some(({ aboutMoney }) => aboutMoney))
}

function toReadings({ name, maybe = [] }: MeantError): BillingError[] {
  return [name, ...maybe].map((one) => toError({ name: one }))
}

/** What the class of an error answers is known to core alone. */
function toError({ name, maybe = [], lowBalance }: MeantError): BillingError {
  return Object.assign(new BillingError(""), { name, maybe, ...(lowBalance && { lowBalance }) })
}
