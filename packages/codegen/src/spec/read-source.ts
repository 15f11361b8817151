import { existsSync } from "node:fs"
import { join } from "node:path"
import { createConfig, type Document } from "@redocly/openapi-core"
import type { OpenapiDocument } from "../document/provider-spec.ts"
import { applyOverlay, type Overlay } from "./apply-overlay.ts"
import { keepOperations } from "./keep-operations.ts"
import { toChild } from "./problems.ts"
import { type Lock, readLock } from "./read-lock.ts"
import { checkRules } from "./redocly.ts"
import type { SpecFiles } from "./spec-files.ts"

/** Reads the source document of a folder: `openapi.yaml`, or the kept part of `vendor.yaml` with its overlay. */
export async function readSource(files: SpecFiles): Promise<Document<OpenapiDocument> | undefined> {
  const has = (name: string) => existsSync(join(files.folder, name))
  if (!has("vendor.yaml")) return files.read("openapi.yaml")
  if (has("openapi.yaml"))
    files.problems.addFile(
      join(files.folder, "openapi.yaml"),
      "it is ignored, because there is a vendor.yaml",
    )

  const lock = await files.read<Lock>("vendor.lock.yaml")
  if (lock) files.lock(readLock(lock, files))
  const vendor = await files.read<OpenapiDocument>("vendor.yaml")
  const overlay = await files.read<Overlay>("overlay.yaml")
  if (vendor && lock) keepLocked(vendor.parsed, lock, files)
  if (overlay) await checkRules(overlay, await createConfig({ rules: { struct: "error" } }), files)
  if (vendor && overlay) applyOverlay(vendor.parsed, overlay, files)
  return vendor
}

/** Drops the operations of a vendor's document that the lock does not keep; the document must be the locked version. */
function keepLocked(
  vendor: OpenapiDocument,
  { source, parsed }: Document<Lock>,
  { problems }: SpecFiles,
): void {
  const place = (field: string) => toChild({ source, pointer: "#/" }, field)
  const { version, keep } = parsed
  if (vendor.info?.version !== version)
    problems.add(place("version"), `vendor.yaml has version ${vendor.info?.version}`)
  if (!Array.isArray(keep)) return
  for (const operation of keepOperations(vendor, keep))
    problems.add(toChild(place("keep"), keep.indexOf(operation)), `vendor.yaml has no operation ${operation}`)
}
