import { InvalidOptionError } from "@api-balance/core"

/**
 * The runtime's own SQLite, so that nothing has to be installed or compiled.
 * @throws InvalidOptionError if the runtime has none
 */
export function getSqlite(): typeof import("node:sqlite") {
  const sqlite = process.getBuiltinModule?.("node:sqlite")
  if (!sqlite)
    throw new InvalidOptionError(
      "needs a runtime that includes SQLite: Node 22.13, Deno 2.9, Bun 1.4, or newer",
      { option: "history" },
    )
  return sqlite
}
