import type { Operation } from "../spec/operation.js"
import type { getHttpOperationsFromSpec } from "./prism.js"
import type { Resources } from "./resources.js"

/** An operation as Prism knows it. */
export type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** Finds what Prism knows of an operation. */
export function findResource(resources: Resources, { method, template }: Operation): Resource {
  const known = resources as readonly Resource[]
  const resource = known.find((one) => one.method === method && one.path === template)
  if (!resource) throw new Error(`The spec has no ${method} ${template}.`)
  return resource
}
