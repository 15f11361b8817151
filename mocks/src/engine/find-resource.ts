import type { Operation } from "../spec/operation.js"
import type { getHttpOperationsFromSpec } from "./prism.js"
import type { Resources } from "./resources.js"

/** An operation in Prism's format. */
export type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** Returns an operation in Prism's format. */
export function findResource(resources: Resources, { method, template }: Operation): Resource {
  const known = resources as readonly Resource[]
  const resource = known.find((one) => one.method === method && one.path === template)
  if (!resource) throw new Error(`The spec has no ${method} ${template}.`)
  return resource
}
