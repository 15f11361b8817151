import type { FindError } from "../document/find-error.ts"
import { findExamples } from "../document/find-examples.ts"
import type { OpenapiDocument, ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/**
 * Generates the document that the mock of a provider serves, as JSON, which parses much faster than YAML. Each operation lists
 * the errors that its examples mean, so that a mock knows what it sends.
 */
export function generateServedDocument({ id, document }: ProviderSpec, findError: FindError): string {
  const notice = generatedNotice("", `specs/${id}`).trim()
  const served = { "x-generated": notice, ...document, paths: addErrors(document, findError) }
  const json = JSON.stringify(served, undefined, 2)
  // The first line says that the file is generated.
  return `${json.replace("{\n  ", "{ ")}\n`
}

function addErrors(document: OpenapiDocument, findError: FindError): OpenapiDocument["paths"] {
  const examples = findExamples(document)
  const add = (node: OpenapiDocument["paths"][string][string]) => {
    const found = examples
      .filter(({ operation }) => operation === node.operationId)
      .flatMap(({ operation, name }) => {
        const error = findError(operation, name)
        return error ? [[name, error] as const] : []
      })
    return found.length > 0 ? { ...node, "x-errors": Object.fromEntries(found) } : node
  }
  return Object.fromEntries(
    Object.entries(document.paths).map(([path, node]) => [
      path,
      Object.fromEntries(Object.entries(node).map(([method, one]) => [method, add(one)])),
    ]),
  )
}
