import { readFileSync } from "node:fs"
import { join } from "node:path"
import { repository } from "./paths.ts"

interface Manifest {
  readonly repository?: { readonly url: string }
}

/** Where a manifest says that the repository is read: "https://github.com/owner/api-balance"; undefined if it says nothing. */
export function toRepositoryUrl(manifest: Manifest): string | undefined {
  return manifest.repository?.url.replaceAll(/^git\+|\.git$/g, "")
}

/** The address of this repository, once it is public. */
export const repositoryUrl = toRepositoryUrl(
  JSON.parse(readFileSync(join(repository, "package.json"), "utf8")),
)
