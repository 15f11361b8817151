/** A day, in milliseconds. */
export const day = 86_400_000

/** How far back each burn rate looks, in milliseconds. */
export const windows = { hour: day / 24, day, week: 7 * day } as const

/** The name of a burn rate's period. */
export type Window = keyof typeof windows
