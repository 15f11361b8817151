import { readFileSync } from "node:fs"
import { join } from "node:path"
import { repository } from "./paths.ts"

/** The version of the command and its package that the site describes. */
export const { version }: { readonly version: string } = JSON.parse(
  readFileSync(join(repository, "packages/api-balance/package.json"), "utf8"),
)
