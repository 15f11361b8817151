import { type Credential, findCredentials } from "./credentials.js"
import type { Document, OperationNode, PathNode } from "./document.js"
import type { Operation } from "./operation.js"
import { resolve } from "./resolve.js"
import { toOperation } from "./to-operation.js"
import { toPrefix } from "./to-prefix.js"

/** What a mock needs from a built spec. */
export interface Spec {
  readonly id: string
  /** The path of the live base URL. */
  readonly prefix: string
  readonly variables: Variables
  readonly operations: readonly Operation[]
  /** All credentials of the provider, the default one first. */
  readonly credentials: readonly Credential[]
  /** The keys that a mock gives away, by their usual variables, the usual one first. */
  readonly exampleKeys: Readonly<Record<string, string>>
  /** How long a response may be cached. */
  readonly cacheSeconds: number
  /** The whole document, for the engine. */
  readonly document: Document
}

/** The environment variables that point a client at a provider. */
export interface Variables {
  readonly baseUrl: string
  /** The variables of each key, the usual one first. */
  readonly keys: readonly (readonly string[])[]
  /** The variables of each account parameter, with an example value. */
  readonly parameters: readonly { readonly names: readonly string[]; readonly example: string }[]
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

/** Converts a built document to a spec. */
export function toSpec(document: Document): Spec {
  const { id, variables, cacheTtl } = document.info["x-provider"]
  const [live] = document.servers ?? []
  const operations = Object.entries(document.paths).flatMap(([template, path]) =>
    Object.entries(path)
      .filter(([key]) => methods.includes(key))
      .map(([method, node]) => toOperation(document, template, path, method, node as OperationNode)),
  )
  const credentials = [...findCredentials(document, document.security ?? []), ...findCredentials(document)]
  return {
    id,
    prefix: live ? toPrefix(live) : "",
    variables: { baseUrl: variables.baseUrl, ...findVariables(document) },
    operations,
    credentials,
    exampleKeys: toExampleKeys(id, credentials),
    cacheSeconds: cacheTtl?.seconds ?? 0,
    document,
  }
}

/** Distinct keys for all variables, so that a mock recognizes which one was sent. */
function toExampleKeys(id: string, credentials: readonly Credential[]): Record<string, string> {
  const variables = [...new Set(credentials.flatMap(({ variable }) => variable ?? []))]
  return Object.fromEntries(
    variables.map((variable, index) => [
      variable,
      index === 0 ? `mock-${id}-key` : `mock-${variable.toLowerCase().replaceAll("_", "-")}`,
    ]),
  )
}

function findVariables(document: Document): Omit<Variables, "baseUrl"> {
  const parameters = Object.values(document.paths).flatMap((path) =>
    [path, ...methods.map((method) => (path as Record<string, PathNode | undefined>)[method])].flatMap(
      (node) => (node?.parameters ?? []).map((parameter) => resolve(document, parameter)),
    ),
  )
  return {
    keys: Object.values(document.components?.securitySchemes ?? {}).flatMap(
      ({ "x-credential": credential }) => (credential ? [credential.variables] : []),
    ),
    parameters: parameters.flatMap(({ "x-account": account, example }) =>
      account ? [{ names: account.variables, example: String(example) }] : [],
    ),
  }
}
