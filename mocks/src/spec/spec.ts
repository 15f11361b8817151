import { type Credential, findCredentials } from "./credentials.js"
import type { Document, OperationNode } from "./document.js"
import type { Operation } from "./operation.js"
import { toOperation } from "./to-operation.js"
import { toPrefix } from "./to-prefix.js"

/** What a mock needs to know of a built spec. */
export interface Spec {
  readonly id: string
  /** The path of the live base URL. */
  readonly prefix: string
  /** The names of the variables that point a client at a provider. */
  readonly environment: { readonly apiKey: string; readonly baseUrl: string }
  readonly operations: readonly Operation[]
  /** All that any operation accepts, the usual one first. */
  readonly credentials: readonly Credential[]
  /** The whole document, for the engine. */
  readonly document: Document
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

/** Reads a built spec. */
export function toSpec(document: Document): Spec {
  const { id, environment } = document.info["x-provider"]
  const [live] = document.servers ?? []
  const operations = Object.entries(document.paths).flatMap(([template, path]) =>
    Object.entries(path)
      .filter(([key]) => methods.includes(key))
      .map(([method, node]) => toOperation(document, template, path, method, node as OperationNode)),
  )
  const credentials = [...findCredentials(document, document.security ?? []), ...findCredentials(document)]
  return { id, prefix: live ? toPrefix(live) : "", environment, operations, credentials, document }
}
