/** The suites, in the order in which they are run and shown. */
export const suiteNames = [
  "one-call",
  "many",
  "guard",
  "history",
  "mocks",
  "build",
  "weight",
  "types",
  "growth",
] as const

/** The name of a suite, of its command, and of the file that keeps its result. */
export type SuiteName = (typeof suiteNames)[number]
