import { stringify } from "yaml"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates the self-contained `openapi.yaml` that is published. */
export function generateDocument({ id, document }: ProviderSpec): string {
  // Dates and words such as "no" are quoted, so that YAML 1.1 parsers read strings, too.
  const yaml = stringify(document, { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 110 })
  return generatedNotice("#", `specs/${id}`) + yaml
}
