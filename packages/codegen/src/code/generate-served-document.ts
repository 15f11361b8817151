import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** The document that the mock of a provider serves: as JSON, which is read much faster than YAML. */
export function generateServedDocument({ id, document }: ProviderSpec): string {
  const notice = generatedNotice("", `specs/${id}`).trim()
  const json = JSON.stringify({ "x-generated": notice, ...document }, undefined, 2)
  // Generated files say so in their first line.
  return `${json.replace("{\n  ", "{ ")}\n`
}
