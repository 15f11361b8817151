/** Milliseconds that are waited for a process that is writing, or forgetting much. */
export const busyTimeoutMs = 10_000
