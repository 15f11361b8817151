import openapiTS, { astToString } from "openapi-typescript"
import { generatedNotice } from "./generated-notice.ts"
import type { ProviderSpec } from "./provider-spec.ts"

/** The types of the wire: `paths`, `operations`, `components`. */
export async function generateWire({ id, document }: ProviderSpec): Promise<string> {
  const types = await openapiTS(structuredClone(document) as never, { alphabetize: false })
  return generatedNotice("//", `specs/${id}`) + astToString(types)
}
