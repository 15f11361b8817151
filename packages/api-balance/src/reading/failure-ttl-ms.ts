/** Milliseconds for which a failure is cached, and a refusal is final without a new request. */
export const failureTtlMs = 5000
