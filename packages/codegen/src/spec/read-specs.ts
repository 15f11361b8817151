import type { ProviderSpec } from "../document/provider-spec.ts"
import { SpecError } from "./problems.ts"
import { readSpec } from "./read-spec.ts"

/**
 * Reads several specs.
 * @throws SpecError with all problems of all specs
 */
export async function readSpecs(root: string, ids: readonly string[]): Promise<ProviderSpec[]> {
  const messages: string[] = []
  const specs = await Promise.all(
    ids.map((id) =>
      readSpec(root, id).catch((error: unknown) => {
        if (!(error instanceof SpecError)) throw error
        messages.push(error.message)
        return []
      }),
    ),
  )
  if (messages.length > 0) throw new SpecError(messages.sort().join("\n"))
  return specs.flat()
}
