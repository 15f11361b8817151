import type { Redactor } from "./create-redactor.js"

/**
 * A cause as it may be shown: a copy with name, message and code only. A foreign error may carry the whole request, the
 * key included, in any of its other properties.
 */
export function redactCause(cause: unknown, redactor: Redactor): unknown {
  if (typeof cause === "string") return redactor.redact(cause)
  if (!(cause instanceof Error)) return typeof cause === "object" ? undefined : cause
  const { name, message, code } = cause as Error & { code?: unknown }
  return Object.assign(new Error(redactor.redact(message)), {
    name: redactor.redact(name),
    ...(cause.cause !== undefined && { cause: redactCause(cause.cause, redactor) }),
    ...(typeof code === "string" && { code: redactor.redact(code) }),
  })
}
