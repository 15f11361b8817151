import { type RootManifest, sharedManifest } from "./shared-manifest.ts"

/** A manifest whose shared fields are those of all published packages; its other fields stay as they are. */
export function generateSharedFields(manifest: string, root: RootManifest, folder: string): string {
  const { repository, ...fields } = sharedManifest(root, folder)
  const { repository: _, ...parsed } = JSON.parse(manifest)
  return `${JSON.stringify({ ...parsed, ...fields, ...(repository && { repository }) }, null, 2)}\n`
}
