import openapiTS, { astToString, transformSchemaObject } from "openapi-typescript"
import ts from "typescript"
import { type Field, findFields } from "../document/find-fields.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

const blob = ts.factory.createTypeReferenceNode("Blob")

/**
 * Generates the wire types: `paths`, `operations`, `components`. A binary file is a Blob. An object with fields whose notation
 * the spec states is marked with the names of their constants.
 */
export async function generateWire({ id, document }: ProviderSpec): Promise<string> {
  const copy = structuredClone(document)
  const fields = Map.groupBy(findFields(copy), ({ parent }) => parent)
  const isMarked = fields.size > 0
  const types = await openapiTS(copy as never, {
    transform: (schema, options) => {
      if ("contentMediaType" in schema && schema.contentMediaType === "application/octet-stream") return blob
      const marked = fields.get(schema)
      if (!marked) return undefined
      // When it is transformed on its own, the result is the usual one.
      fields.delete(schema)
      return ts.factory.createIntersectionTypeNode([transformSchemaObject(schema, options), toMarks(marked)])
    },
  })
  const imports = isMarked ? 'import type { Marked } from "@api-balance/core/adapter"\n\n' : ""
  return generatedNotice("//", `specs/${id}`) + imports + astToString(types)
}

function toMarks(fields: readonly Field[]): ts.TypeNode {
  const constants = fields.map(({ name, constant }) =>
    ts.factory.createPropertySignature(
      undefined,
      ts.factory.createStringLiteral(name),
      undefined,
      ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(constant)),
    ),
  )
  return ts.factory.createTypeReferenceNode("Marked", [ts.factory.createTypeLiteralNode(constants)])
}
