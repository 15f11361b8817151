import type { Redactor } from "./create-redactor.js"

/** The properties that runtimes give to network errors. */
const harmless = [
  "code",
  "errno",
  "syscall",
  "address",
  "port",
  "hostname",
  "name",
  "message",
  "stack",
  "cause",
]

/**
 * A cause that may be shown: itself when nothing in it can be secret, else a copy with its name, code and message only.
 */
export function redactCause(cause: unknown, redactor: Redactor): unknown {
  if (typeof cause === "string") return redactor.redact(cause)
  if (typeof cause === "object" && cause !== null)
    return cause instanceof Error ? redactError(cause, redactor) : undefined
  return typeof cause === "function" ? undefined : cause
}

function redactError(error: Error, redactor: Redactor): Error {
  const { name, message, stack = "", cause } = error
  const inner = redactCause(cause, redactor)
  const isClean = (text: unknown) => typeof text !== "string" || redactor.redact(text) === text
  const keys = Reflect.ownKeys(error)
  const clean =
    inner === cause &&
    [name, message, stack].every(isClean) &&
    keys.every((key) => typeof key === "symbol" || harmless.includes(key)) &&
    Object.values(error).every((value) => value === cause || (typeof value !== "object" && isClean(value)))
  if (clean) return error
  const copy = new Error(redactor.redact(message), inner === undefined ? {} : { cause: inner })
  copy.name = redactor.redact(name)
  const { code } = error as { code?: unknown }
  return typeof code === "string" ? Object.assign(copy, { code: redactor.redact(code) }) : copy
}
