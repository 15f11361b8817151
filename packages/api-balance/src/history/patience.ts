/** Milliseconds that are waited for a process that is writing, or forgetting much. */
export const patience = 10_000
