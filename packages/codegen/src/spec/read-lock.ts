import { join } from "node:path"
import type { Document } from "@redocly/openapi-core"
import { type Place, toChild } from "./problems.ts"
import type { LockedFile, SpecFiles } from "./spec-files.ts"

/** `vendor.lock.yaml`: the sources of a vendor's documents. */
export interface Lock {
  readonly source: string
  readonly version: string
  readonly sha256: string
  /** The operations to keep, such as `GET /credits`; all if absent. */
  readonly keep?: readonly string[]
  /** Further documents that the vendor's document refers to, each in its own file. */
  readonly parts?: readonly { readonly file: string; readonly source: string; readonly sha256: string }[]
}

/** Returns the files that a lock names; missing and unknown fields are problems. */
export function readLock({ source, parsed }: Document<Lock>, { folder, problems }: SpecFiles): LockedFile[] {
  const place: Place = { source, pointer: "#/" }
  checkFields(parsed, place, ["source", "version", "retrieved", "sha256"], ["licence", "keep", "parts"])
  for (const list of ["keep", "parts"] as const)
    if (!Array.isArray(parsed[list] ?? [])) problems.add(toChild(place, list), "this is not a list")
  const parts: readonly unknown[] = Array.isArray(parsed.parts) ? parsed.parts : []
  return [
    { ...parsed, path: join(folder, "vendor.yaml"), place: toChild(place, "sha256") },
    ...parts.map((given, index) => {
      const part = Object(given)
      const at = toChild(toChild(place, "parts"), index)
      checkFields(part, at, ["file", "source", "sha256"], [])
      return { ...part, path: join(folder, String(part.file)), place: toChild(at, "sha256") }
    }),
  ]

  function checkFields(fields: object, at: Place, required: readonly string[], optional: readonly string[]) {
    for (const field of required)
      if (typeof (fields as Record<string, unknown>)[field] !== "string")
        problems.add(at, `"${field}" is missing or not text`)
    for (const field of Object.keys(fields))
      if (![...required, ...optional].includes(field))
        problems.add(toChild(at, field), `"${field}" is unknown`)
  }
}
