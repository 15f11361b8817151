import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates the re-exports of every provider's create function and type. */
export function generateCreateFunctions(specs: readonly ProviderSpec[]): string {
  const lines = specs.map(
    ({ id, name }) => `export { create${name}, type ${name} } from "@api-balance/${id}"\n`,
  )
  return generatedNotice("//", "specs") + lines.join("")
}
