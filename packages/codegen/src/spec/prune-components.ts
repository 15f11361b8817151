import { unescapePointerFragment } from "@redocly/openapi-core"
import { findOperations } from "../document/find-operations.ts"
import type { OpenapiDocument } from "../document/provider-spec.ts"

type Node = Record<string, unknown>

/** Removes components that no operation refers to, and unused tags. */
export function pruneComponents(document: OpenapiDocument): void {
  const components = document.components as Record<string, Node>
  const reached = new Set<string>()
  const reach = (type: string, name: string) => {
    const component = components[type]?.[name]
    if (component === undefined || reached.has(`${type}/${name}`)) return
    reached.add(`${type}/${name}`)
    visitNodes(component, reach)
  }
  visitNodes({ ...document, components: {} }, reach)

  for (const [type, named] of Object.entries(components)) {
    for (const name of Object.keys(named)) if (!reached.has(`${type}/${name}`)) delete named[name]
    if (Object.keys(named).length === 0) delete components[type]
  }
  const tags = new Set(findOperations(document).flatMap(({ operation }) => operation.tags))
  if (document.tags) document.tags = document.tags.filter(({ name }) => tags.has(name))
}

/** Calls back with every component that a node refers to directly. */
function visitNodes(node: unknown, reach: (type: string, name: string) => void): void {
  if (typeof node !== "object" || node === null) return
  const follow = (reference: unknown) => {
    const [, type, name] = /^#\/components\/(\w+)\/([^/]+)/.exec(String(reference)) ?? []
    if (type && name) reach(type, unescapePointerFragment(name))
  }
  const { $ref, security, discriminator } = node as Node
  follow($ref)
  if (Array.isArray(security))
    for (const name of security.flatMap((requirement) => Object.keys(requirement)))
      reach("securitySchemes", name)
  for (const target of Object.values((discriminator as { mapping?: object } | undefined)?.mapping ?? {}))
    follow(target)
  for (const child of Object.values(node)) visitNodes(child, reach)
}
