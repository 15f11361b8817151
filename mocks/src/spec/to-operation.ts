import { findCredentials } from "./credentials.js"
import type { Document, OperationNode, PathNode, Referable, ResponseNode } from "./document.js"
import { toDocumentedResponse } from "./documented-response.js"
import { findFirstExample } from "./examples.js"
import type { Operation } from "./operation.js"
import { toPattern } from "./path-template.js"
import { resolve } from "./resolve.js"
import { isStatusKey, toStatus } from "./statuses.js"
import { toPrefix } from "./to-prefix.js"

/** Reads one method of a path. */
export function toOperation(
  document: Document,
  template: string,
  path: PathNode,
  method: string,
  node: OperationNode,
): Operation {
  // A client has one base URL, so that an operation with its own servers is served below the common ones too.
  const servers = [document, path, node].flatMap((level) => level.servers ?? [])
  const parameters = [...(path.parameters ?? []), ...(node.parameters ?? [])].map((reference) => {
    const parameter = resolve(document, reference)
    return { name: parameter.name, in: parameter.in, example: findFirstExample(document, parameter) }
  })
  const [[bodyType, content] = []] = Object.entries(
    node.requestBody ? resolve(document, node.requestBody).content : {},
  )
  const keys = Object.keys(node.responses).filter(isStatusKey)
  return {
    id: node.operationId,
    method,
    template,
    pattern: toPattern(servers.length === 0 ? [""] : servers.map(toPrefix), template),
    parameters,
    credentials: findCredentials(document, node.security ?? document.security ?? []),
    ...(bodyType !== undefined && { bodyType }),
    ...(content && { body: findFirstExample(document, content) }),
    responses: keys.map((key) =>
      toDocumentedResponse(
        document,
        key,
        toStatus(key, keys),
        resolve(document, node.responses[key] as Referable<ResponseNode>),
      ),
    ),
    rules: node["x-answers"] ?? [],
    errors: node["x-errors"] ?? {},
    questions: node["x-resources"]?.length ?? 0,
    ...findNextPage(document, node),
  }
}

/** A link from a response to the same operation leads to the next page. */
function findNextPage(document: Document, node: OperationNode): Pick<Operation, "nextPage"> {
  for (const reference of Object.values(node.responses))
    for (const link of Object.values(resolve(document, reference).links ?? {})) {
      const { operationId, parameters = {} } = resolve(document, link)
      for (const [parameter, value] of Object.entries(parameters)) {
        const [, field] = /^\$response\.body#\/(.+)$/.exec(String(value)) ?? []
        if (operationId === node.operationId && field !== undefined)
          return { nextPage: { parameter, field: field.split("/") } }
      }
    }
  return {}
}
