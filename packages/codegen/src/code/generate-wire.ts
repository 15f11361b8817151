import openapiTS, { astToString } from "openapi-typescript"
import ts from "typescript"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

const blob = ts.factory.createTypeReferenceNode("Blob")

/** The types of the wire: `paths`, `operations`, `components`. The bytes of a file are a Blob. */
export async function generateWire({ id, document }: ProviderSpec): Promise<string> {
  const types = await openapiTS(structuredClone(document) as never, {
    transform: (schema) =>
      "contentMediaType" in schema && schema.contentMediaType === "application/octet-stream"
        ? blob
        : undefined,
  })
  return generatedNotice("//", `specs/${id}`) + astToString(types)
}
