import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"

/** A call that the spec shows, and one of the responses that it shows for it. */
export interface ExampleCall {
  readonly title: string
  readonly method: string
  /** Below the base URL, with its query. */
  readonly path: string
  readonly headers: Record<string, string>
  readonly body?: string | FormData | URLSearchParams
  readonly status: number
  readonly name: string
  readonly mediaType: string
  readonly value: unknown
}

// biome-ignore lint/suspicious/noExplicitAny: a document is any JSON
type Node = any

/** Every named example of a published document, with a call that may return it. */
export function readExamples(id: string): ExampleCall[] {
  const document: Node = parse(
    readFileSync(join(import.meta.dirname, `../../packages/${id}/openapi.yaml`), "utf8"),
  )
  const resolve = (node: Node): Node =>
    node?.$ref
      ? resolve(
          node.$ref
            .slice(2)
            .split("/")
            .reduce((found: Node, key: string) => found[key], document),
        )
      : node

  return Object.entries<Node>(document.paths).flatMap(([template, item]) =>
    Object.entries<Node>(item)
      .filter(([method]) => /^(get|post|put|patch|delete)$/.test(method))
      .flatMap(([method, operation]) => {
        const call = toCall(template, method, operation)
        return Object.entries<Node>(operation.responses).flatMap(([status, response]) =>
          Object.entries<Node>(resolve(response).content ?? {}).flatMap(([mediaType, { examples }]) =>
            Object.entries<Node>(examples).map(([name, example]) => ({
              ...call,
              headers: { ...call.headers, accept: mediaType, prefer: `code=${status}, example=${name}` },
              title: `${operation.operationId} ${status} ${name}`,
              status: Number(status),
              name,
              mediaType,
              value: resolve(example).value,
            })),
          ),
        )
      }),
  )

  function toCall(template: string, method: string, operation: Node) {
    const parameters = [...(operation.parameters ?? []), ...(document.paths[template].parameters ?? [])].map(
      resolve,
    )
    const exampleOf = (node: Node) =>
      node.example ?? resolve(Object.values<Node>(node.examples ?? {})[0])?.value
    const path = parameters
      .filter((parameter) => parameter.in === "path")
      .reduce(
        (text, parameter) => text.replace(`{${parameter.name}}`, String(exampleOf(parameter))),
        template,
      )
    const query = new URLSearchParams(
      parameters
        .filter((parameter) => parameter.in === "query" && parameter.required)
        .map((parameter) => [parameter.name, String(exampleOf(parameter))]),
    )
    const [[mediaType, content] = []] = Object.entries<Node>(resolve(operation.requestBody)?.content ?? {})
    const [requirement = {}] = operation.security ?? document.security
    const keys = Object.keys(requirement).flatMap((id) => {
      const { type, scheme, in: place, name, "x-credential": key } = document.components.securitySchemes[id]
      if (type === "http")
        return [["authorization", scheme === "basic" ? `Basic ${btoa("user:key")}` : "Bearer key"]]
      if (place === "query") query.set(name, "key")
      return place === "query" ? [] : [[name.toLowerCase(), key?.scheme ? `${key.scheme} key` : "key"]]
    })
    return {
      method: method.toUpperCase(),
      path: query.size > 0 ? `${path}?${query}` : path,
      headers: {
        ...Object.fromEntries(keys),
        // fetch sets the boundary of a form itself.
        ...(mediaType === "application/json" && { "content-type": mediaType }),
      } as Record<string, string>,
      ...(content && { body: toBody(mediaType ?? "", exampleOf(content)) }),
    }
  }
}

function toBody(mediaType: string, value: object): string | FormData | URLSearchParams {
  if (mediaType === "application/json") return JSON.stringify(value)
  const form = mediaType === "multipart/form-data" ? new FormData() : new URLSearchParams()
  for (const [name, field] of Object.entries(value)) form.append(name, String(field))
  return form
}
