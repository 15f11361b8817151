import { InvalidOptionError } from "@api-balance/core"

/**
 * The SQLite of the runtime itself, so that nothing is installed or compiled for it.
 * @throws InvalidOptionError where the runtime has none
 */
export function getSqlite(): typeof import("node:sqlite") {
  const sqlite = process.getBuiltinModule?.("node:sqlite")
  if (!sqlite)
    throw new InvalidOptionError(
      "needs a runtime with SQLite in it: Node 22.13, Deno 2.9, Bun 1.4, or newer",
      { option: "history" },
    )
  return sqlite
}
