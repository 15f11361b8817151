import { type RootManifest, sharedManifest } from "./shared-manifest.ts"

/** Updates the fields of a manifest that all published packages share; other fields stay unchanged. */
export function generateSharedFields(manifest: string, root: RootManifest, folder: string): string {
  const { repository, ...fields } = sharedManifest(root, folder)
  const { repository: _, ...parsed } = JSON.parse(manifest)
  return `${JSON.stringify({ ...parsed, ...fields, ...(repository && { repository }) }, null, 2)}\n`
}
