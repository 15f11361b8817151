declare const process: { env?: Record<string, string | undefined> } | undefined

/** An environment variable; undefined when it is empty, or where there is no `process` (Workers, browsers). */
export function readEnvironment(name: string): string | undefined {
  return (typeof process === "undefined" ? undefined : process.env?.[name]) || undefined
}
