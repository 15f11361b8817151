/** The fields of the root manifest that apply to every published package. */
export interface RootManifest {
  readonly license: string
  readonly engines: Record<string, string>
  /** Absent until the repository is public; npm's provenance requires it to be correct. */
  readonly repository?: { type: string; url: string }
}

/** The fields that all published manifests share, for the package in this folder. */
export function sharedManifest({ license, engines, repository }: RootManifest, folder: string) {
  return {
    license,
    ...(repository && { repository: { ...repository, directory: folder } }),
    type: "module",
    sideEffects: false,
    engines,
    publishConfig: { access: "public" },
  }
}
