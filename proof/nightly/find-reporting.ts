import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const folder = join(import.meta.dirname, "../../mocks/specs")

/** A provider that a key can be tried with, and the variable of its key. */
export interface ReportingProvider {
  readonly provider: string
  readonly variable: string | undefined
}

/**
 * The providers that report anything: no request goes to those that only read errors. The specs are read as the mocks serve
 * them, so that nothing must be installed first.
 */
export function findReporting(): ReportingProvider[] {
  return readdirSync(folder).flatMap((file) => {
    const { info, components, paths } = JSON.parse(readFileSync(join(folder, file), "utf8"))
    const operations = Object.values<Record<string, object>>(paths).flatMap((item) => Object.values(item))
    if (!operations.some((operation) => "x-resources" in operation)) return []
    const schemes: { "x-credential"?: { variables: [string] } }[] = Object.values(components.securitySchemes)
    const [variable] = schemes.flatMap(({ "x-credential": credential }) => credential?.variables ?? [])
    return [{ provider: info["x-provider"].id, variable }]
  })
}
