/** What the root's manifest says about every package that is published. */
export interface RootManifest {
  readonly license: string
  readonly engines: Record<string, string>
  /** Absent until the repository has an address; npm's provenance needs it to be true. */
  readonly repository?: { type: string; url: string }
}

/** The fields that all published manifests have in common, for the package in this folder. */
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
