import type { ProviderSpec } from "../document/provider-spec.ts"

/**
 * Updates a manifest so that it depends on every provider's package, and on none that was removed; other dependencies stay
 * unchanged.
 */
export function generateDependencies(
  manifest: string,
  specs: readonly ProviderSpec[],
  toRange: (id: string) => string,
  folders: readonly string[],
): string {
  const parsed = JSON.parse(manifest)
  const all = { ...parsed.dependencies }
  for (const [name, range] of Object.entries(all)) {
    const id = name.replace("@api-balance/", "")
    if (id !== name && range === toRange(id) && !folders.includes(id)) delete all[name]
  }
  for (const { id } of specs) all[`@api-balance/${id}`] = toRange(id)
  parsed.dependencies = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify(parsed, null, 2)}\n`
}
