import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** A manifest, as far as the tests read it. */
export interface Manifest {
  readonly [field: string]: unknown
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly exports?: Record<string, string | Record<string, string>>
  readonly bin?: Record<string, string>
  readonly files?: readonly string[]
  readonly dependencies?: Record<string, string>
  readonly scripts?: Record<string, string>
}

/** A package that is published, with its folder below the repository's root. */
export interface PublicPackage {
  readonly folder: string
  readonly manifest: Manifest
}

/** Every package of the repository that is published. */
export function findPackages(root: string): PublicPackage[] {
  return [...readdirSync(join(root, "packages")).map((name) => `packages/${name}`), "mocks"]
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({ folder, manifest: readManifest(join(root, folder)) }))
    .filter(({ manifest }) => !manifest.private)
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
}
