/** Milliseconds to wait for a process that is writing or deleting. */
export const busyTimeoutMs = 10_000
