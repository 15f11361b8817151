import { join } from "node:path"
import { findPackages } from "./find-packages.ts"

/** An entry of a package of the workspace, and the file that it is compiled from. */
export interface Source {
  readonly specifier: string
  readonly path: string
}

/** Every entry of every package, as the manifests' exports name them. */
export function findSources(root: string): Source[] {
  return findPackages(root).flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) => {
      // What is no code, such as a schema, is exported as the file that it is.
      if (typeof target === "string" || !target.default) return []
      const specifier = join(manifest.name, entry)
      return { specifier, path: join(root, folder, toSource(target.default)) }
    }),
  )
}

/** What leads every import of a package to its source, in one copy, for the configuration of vitest. */
export function toAliases(sources: readonly Source[]): { find: RegExp; replacement: string }[] {
  return sources.map(({ specifier, path }) => ({ find: new RegExp(`^${specifier}$`), replacement: path }))
}

function toSource(compiled: string): string {
  return compiled.replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".ts")
}
