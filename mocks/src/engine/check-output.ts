import type { Resource } from "./find-resource.js"
import { validateOutput } from "./prism.js"

interface Output {
  readonly resource: Resource
  readonly element: {
    readonly statusCode: number
    readonly headers?: Readonly<Record<string, unknown>>
    readonly body?: unknown
  }
}

/** Checks a response as Prism does, which expects repeated headers joined into one text. */
export function checkOutput({ resource, element }: Output): ReturnType<typeof validateOutput> {
  const headers = Object.entries(element.headers ?? {}).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(",") : value,
  ])
  return validateOutput({ resource, element: { ...element, headers: Object.fromEntries(headers) } })
}
