import { findOperations } from "./find-operations.ts"
import type { Header, OpenapiDocument } from "./provider-spec.ts"
import { resolveReference } from "./resolve-reference.ts"

/** A named example of a response, with its meaning. */
export interface Example {
  readonly operation: string
  readonly status: number
  readonly name: string
  readonly summary: string
  /** How the body is known: the example's own evidence, else that of its response; for a success that of its operation. */
  readonly evidence: string
  readonly value: unknown
  readonly mediaType: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** All named examples of a document, in order. */
export function findExamples(document: OpenapiDocument): Example[] {
  return findOperations(document).flatMap(({ id, operation }) =>
    Object.entries(operation.responses).flatMap(([status, reference]) => {
      const response = resolveReference(document, reference)
      return Object.entries(response.content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
        Object.entries(examples).map(([name, reference]) => {
          const { summary = "", value, "x-evidence": evidence } = resolveReference(document, reference)
          return {
            operation: id,
            status: Number(status),
            name,
            summary,
            evidence: evidence ?? response["x-evidence"] ?? operation["x-evidence"],
            value,
            mediaType,
            headers: findHeaders(document, response.headers, name),
          }
        }),
      )
    }),
  )
}

function findHeaders(document: OpenapiDocument, headers: Record<string, Header> = {}, name: string) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([header, reference]) => {
      const { example, examples } = resolveReference(document, reference)
      const value = example ?? examples?.[name]?.value
      return value === undefined ? [] : [[header, value]]
    }),
  )
}
