import { isBillingError } from "../errors/is-billing-error.js"
import { cleanCause } from "./clean-cause.js"
import { cleanValue } from "./clean-value.js"
import type { Redactor } from "./create-redactor.js"

const longest = 4096

/** Redacts the message, stack, cause and properties of an error in place; other values are returned unchanged. */
export function cleanError<Thrown>(error: Thrown, redactor: Redactor): Thrown {
  if (!isBillingError(error) || !(error instanceof Error)) return error
  const { message, cause, stack } = error
  const { name: _, cause: __, ...facts } = error as object as Record<string, unknown>
  const cleaned = cleanValue(facts, redactor)
  for (const key of Object.keys(facts)) if (!(key in cleaned)) delete (error as Record<string, unknown>)[key]
  Object.assign(error, cleaned)
  error.message = redactor.show(message, longest)
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message)
  if (cause !== undefined)
    Object.defineProperty(error, "cause", {
      value: cleanCause(cause, redactor),
      configurable: true,
      writable: true,
    })
  return error
}
