import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const folder = join(import.meta.dirname, "../../mocks/specs")

/** A provider that a key can be tried with, and the variable of its key. */
export interface Asked {
  readonly provider: string
  readonly variable: string | undefined
}

/**
 * The providers that report anything: of those that only read errors nothing is asked. The specs are read as the mocks serve
 * them, so that nothing is to be installed before.
 */
export function findAsked(): Asked[] {
  return readdirSync(folder).flatMap((file) => {
    const { info, components, paths } = JSON.parse(readFileSync(join(folder, file), "utf8"))
    const operations = Object.values<Record<string, object>>(paths).flatMap((item) => Object.values(item))
    if (!operations.some((operation) => "x-resources" in operation)) return []
    const schemes: { "x-credential"?: { variables: [string] } }[] = Object.values(components.securitySchemes)
    const [variable] = schemes.flatMap(({ "x-credential": credential }) => credential?.variables ?? [])
    return [{ provider: info["x-provider"].id, variable }]
  })
}
