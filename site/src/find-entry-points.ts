import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repository } from "./paths.ts"

/** An entry point that programs import. */
export interface EntryPoint {
  /** As it is imported: "api-balance/history". */
  readonly name: string
  /** Its source, as an absolute path. */
  readonly file: string
  /** The description of its package on npm; absent for a part of a package. */
  readonly description?: string
}

interface Manifest {
  readonly name: string
  readonly description: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>
}

/** The entry points of the public packages, in the order of the reference. */
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
