/** Milliseconds for which a failure is remembered, and a refusal stands without asking again. */
export const failureTtlMs = 5000
