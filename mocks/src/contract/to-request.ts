import type { Operation } from "../spec/operation.js"
import { fillTemplate } from "../spec/path-template.js"
import { toFirstInit } from "./to-first-init.js"

/** The call of an operation as its spec shows it. */
export function toRequest(
  operation: Operation,
  baseUrl: string,
  keyHeaders: Readonly<Record<string, string>>,
): Request {
  const { params, body, headers } = toFirstInit(operation)
  const path = fillTemplate(operation.template, params.path)
  const url = new URL(baseUrl + path)
  for (const [name, value] of Object.entries(params.query)) url.searchParams.set(name, String(value))
  const isForm = body instanceof FormData
  return new Request(url, {
    method: operation.method.toUpperCase(),
    headers: {
      ...(params.header as Record<string, string>),
      ...keyHeaders,
      accept: "application/json",
      ...headers,
      ...(body !== undefined && !isForm && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  })
}
