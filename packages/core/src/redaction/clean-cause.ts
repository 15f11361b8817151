import type { Redactor } from "./create-redactor.js"

/**
 * A copy of a cause that is safe to show: only name, message and code. The other properties of a foreign error may contain
 * the whole request, including the key.
 */
export function cleanCause(cause: unknown, redactor: Redactor, depth = 0): unknown {
  if (typeof cause === "string") return redactor.show(cause)
  if (!(cause instanceof Error) || depth > 8) return typeof cause === "object" ? undefined : cause
  const { name, message, code } = cause as { name: unknown; message: unknown; code?: unknown }
  // The properties of a foreign error may not be strings.
  const show = (text: unknown) => (typeof text === "string" ? redactor.show(text) : "")
  return Object.assign(new Error(show(message)), {
    name: show(name),
    ...(cause.cause !== undefined && { cause: cleanCause(cause.cause, redactor, depth + 1) }),
    ...(typeof code === "string" && { code: redactor.show(code) }),
  })
}
