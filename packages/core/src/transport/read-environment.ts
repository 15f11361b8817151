declare const process: { env?: Record<string, string | undefined> } | undefined

/** Reads an environment variable; undefined if it is empty or there is no `process` (Workers, browsers). */
export function readEnvironment(name: string): string | undefined {
  return (typeof process === "undefined" ? undefined : process.env?.[name]) || undefined
}
