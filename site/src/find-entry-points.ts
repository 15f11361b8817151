import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repository } from "./paths.ts"

/** Something that people import. */
export interface EntryPoint {
  /** As it is imported: "api-balance/history". */
  readonly name: string
  /** Its source, as an absolute path. */
  readonly file: string
  /** What its package is, as npm shows it; absent for what is only a part of a package. */
  readonly description?: string
}

interface Manifest {
  readonly name: string
  readonly description: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>
}

/** What people import from the public packages, in the order in which the reference shows it. */
export function findEntryPoints(): EntryPoint[] {
  const first = ["packages/api-balance", "packages/core"]
  const packages = globSync("packages/*", { cwd: repository }).sort()
  return [...new Set([...first, ...packages, "mocks"])].flatMap((folder) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8"))
    const { name, description } = manifest
    if (manifest.private) return []
    return Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
      typeof target === "object" && target.types
        ? {
            name: join(name, path),
            file: join(repository, folder, toSource(target.types)),
            ...(path === "." && { description }),
          }
        : [],
    )
  })
}

function toSource(types: string) {
  return types.replace("dist/", "src/").replace(/\.d\.ts$/, ".ts")
}
