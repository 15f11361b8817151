import { createHash } from "node:crypto"
import { stringify } from "yaml"
import { toOverlaySkeleton } from "./overlay-skeleton.ts"
import type { VendorPart } from "./vendor-part.ts"

/**
 * Creates the files of a spec that is based on a vendor's document: the unedited document, its lock, and an initial overlay.
 */
export function toVendorSkeleton(
  part: VendorPart,
  text: string,
  version: string,
  date: string,
): Map<string, string> {
  const lock = {
    source: part.source,
    version,
    retrieved: date,
    sha256: createHash("sha256").update(text).digest("hex"),
    keep: part.kept.map(({ method, path }) => `${method} ${path}`),
  }
  const folder = `specs/${part.id}`
  return new Map([
    [`${folder}/vendor.yaml`, text],
    [
      `${folder}/vendor.lock.yaml`,
      `# Where vendor.yaml comes from, and the sha256 that proves it unedited.\n${stringify(lock)}`,
    ],
    [`${folder}/overlay.yaml`, toOverlaySkeleton(part)],
  ])
}
